#!/bin/sh
# Forecasts the same rows with `silo -- forecast` and with R's snaive, thetaf and ets, scores all of them with the same code
# (compare-with-r.R) and prints one table of sMAPE, MASE, coverage at 80 and 95 % and MSIS.
# Usage: tests/Forecasting/compare-with-r.sh rows.csv [odd|even|all]
# Needs Rscript with the package forecast. FORECAST_R_CACHE=file keeps R's forecasts between runs (ets takes about ten minutes on 617 series).
set -eu
rows=${1:?give a CSV with the columns id,start_year,start_month,train,test}
half=${2:-all}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
horizon=$(awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "test") column = i } NR == 2 { print split($column, values, ";") }' "$rows")
Rscript "$here/compare-with-r.R" split "$rows" "$half" "$scratch/long.csv"
dotnet run -c Release --project "$here/../../silo" -- forecast --input "$scratch/long.csv" --horizon "$horizon" --output "$scratch/ours.csv"
Rscript "$here/compare-with-r.R" score "$rows" "$half" "$scratch/ours.csv"
