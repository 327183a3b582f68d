# Scores our forecasts and R's snaive, thetaf and ets on the same rows with the same code.
# Usage: Rscript compare-with-r.R split rows.csv half long.csv       long table for `silo -- forecast`
#        Rscript compare-with-r.R score rows.csv half ours.csv       forecasts with R and prints the table
# FORECAST_R_CACHE names a file that keeps R's own forecasts between runs (unset: always computed).
suppressPackageStartupMessages(library(forecast))

season <- 12
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 4) stop("give: split|score rows.csv odd|even|all file.csv")
all_rows <- read.csv(arguments[2], colClasses = c(train = "character", test = "character"))
# Rows are counted from 0, as in `silo -- evaluate-forecast`.
index <- seq_len(nrow(all_rows)) - 1
keep <- switch(arguments[3], all = index >= 0, even = index %% 2 == 0, odd = index %% 2 == 1,
               stop("the half is odd, even or all"))
rows <- which(keep)
values <- function(text) as.numeric(strsplit(text, ";")[[1]])

period <- function(i, n) {
  month <- all_rows$start_year[i] * 12 + all_rows$start_month[i] - 1 + seq_len(n) - 1
  sprintf("%04d-%02d", month %/% 12, month %% 12 + 1)
}

split_rows <- function(path) {
  long <- do.call(rbind, lapply(rows, function(i) {
    train <- strsplit(all_rows$train[i], ";")[[1]]
    data.frame(series = all_rows$id[i], period = period(i, length(train)), value = train)
  }))
  write.csv(long, path, row.names = FALSE, quote = FALSE)
}

as_matrix <- function(f) unname(cbind(f$mean, f$lower[, 1], f$upper[, 1], f$lower[, 2], f$upper[, 2]))

r_forecasts <- function(i) {
  y <- ts(values(all_rows$train[i]), frequency = season, start = c(all_rows$start_year[i], all_rows$start_month[i]))
  h <- length(values(all_rows$test[i]))
  level <- c(80, 95)
  list(snaive = as_matrix(snaive(y, h = h, level = level)),
       thetaf = as_matrix(thetaf(y, h = h, level = level)),
       ets = as_matrix(forecast(ets(y), h = h, level = level)))
}

all_r_forecasts <- function() {
  cache <- Sys.getenv("FORECAST_R_CACHE")
  kept <- if (nzchar(cache) && file.exists(cache)) readRDS(cache) else list()
  for (i in rows) {
    key <- as.character(all_rows$id[i])
    if (is.null(kept[[key]])) kept[[key]] <- r_forecasts(i)
    if (i %% 50 == 0) message("R: row ", i, " of ", nrow(all_rows))
  }
  if (nzchar(cache)) saveRDS(kept, cache)
  kept
}

score <- function(f, train, test) {
  n <- length(train)
  scale <- mean(abs(train[(season + 1):n] - train[1:(n - season)]))
  within <- function(lo, hi) mean(test >= lo & test <= hi)
  width <- f[, 5] - f[, 4]
  miss <- pmax(f[, 4] - test, 0) + pmax(test - f[, 5], 0)
  sizes <- abs(test) + abs(f[, 1])
  c(sMAPE = mean(ifelse(sizes == 0, 0, 200 * abs(test - f[, 1]) / sizes)), MASE = mean(abs(test - f[, 1])) / scale,
    cover80 = 100 * within(f[, 2], f[, 3]), cover95 = 100 * within(f[, 4], f[, 5]),
    MSIS95 = mean(width + 2 / 0.05 * miss) / scale)
}

score_rows <- function(path) {
  ours <- split(read.csv(path), ~ series)
  theirs <- all_r_forecasts()
  columns <- c("mean", "lo80", "hi80", "lo95", "hi95")
  sum_of <- 0
  for (i in rows) {
    key <- as.character(all_rows$id[i])
    forecasts <- c(list("Monitor" = as.matrix(ours[[key]][, columns])), setNames(theirs[[key]], paste("R", names(theirs[[key]]))))
    sum_of <- sum_of + sapply(forecasts, score, values(all_rows$train[i]), values(all_rows$test[i]))
  }
  cat(sprintf("%d series (%s rows)\n", length(rows), arguments[3]))
  print(round(t(sum_of / length(rows)), 3))
}

switch(arguments[1], split = split_rows(arguments[4]), score = score_rows(arguments[4]), stop("the first word is split or score"))
