using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Web.Alerts;
using Monitor.Web.Ingest;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Warnings from other monitors.</summary>
internal static class AlertsApi
{
    private const int LargestBody = 4 * 1024 * 1024;
    private const int MostAlerts = 1000;

    public static void MapAlerts(this IEndpointRouteBuilder app) => app.MapPost("/api/alerts", Take).Allow(Permission.Alert)
        .WithSummary("Raise and clear warnings from another monitor: Alertmanager's webhook, version 4")
        .WithDescription($"At most {MostAlerts} alerts. The labels name the enterprise, how grave it is, and an indicator if it is about one. Firing raises a warning and resolved clears it; an alert is known "
            + "by its fingerprint and startsAt, so that sent again it changes nothing. The answer means that all that was accepted is on disk. Each alert is accepted or refused for itself; "
            + "when none is accepted the answer is a problem.")
        .WithMetadata(new RequestSizeLimitAttribute(LargestBody), new IngestLimit(LargestBody))
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<Results<Ok<AlertsReceipt>, ProblemHttpResult>> Take(
        AlertmanagerPayload payload, AlertReader reader, AccessScope scope, IEnterpriseDirectory directory, HttpContext context, CancellationToken cancellationToken)
    {
        if (payload.Version != "4") return Problems.Bad("The version is 4, that of Alertmanager's webhook.");
        if (payload.Alerts.Count > MostAlerts) return Problems.Bad($"There are {payload.Alerts.Count} alerts; send at most {MostAlerts} at once (max_alerts in Alertmanager's configuration).");
        if (payload.Alerts.Any(alert => alert is null)) return Problems.Bad("An alert is an object.");
        var language = Problems.LanguageOf(context);
        var (items, refusals) = (new AlertItem[payload.Alerts.Count], new List<SubmissionProblem>());
        var alerts = new List<(int Index, string Enterprise, ExternalAlert Alert)>();
        for (var i = 0; i < items.Length; i++)
        {
            var problems = new List<SubmissionProblem>();
            var alert = reader.Read(payload.Alerts[i], i, problems, out var enterprise);
            var status = StatusCodes.Status400BadRequest;
            if (alert is not null && !scope.TryFind(enterprise, out _))
            {
                status = StatusCodes.Status404NotFound;
                problems.Add(new("enterprise.unknown", $"/alerts/{i}/labels", new($"名录中没有企业“{enterprise}”。", $"There is no enterprise '{enterprise}' on the roster.")));
            }

            if (problems.Count == 0) alerts.Add((i, enterprise, alert!));
            else items[i] = new(status, payload.Alerts[i].Fingerprint ?? "") { Errors = [.. problems.Select(problem => new ProblemItem(problem.Code, problem.Where, problem.Message.In(language)))] };
            refusals.AddRange(problems);
        }

        if (alerts.Count == 0 && items.Length > 0)
            return Problems.Refused(context, items.All(item => item.Status == StatusCodes.Status404NotFound) ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest, "The alerts were refused; nothing was stored.", refusals);
        await Task.WhenAll(alerts.GroupBy(one => one.Enterprise).Select(own => TakeAsync(own.Key, [.. own])));
        return TypedResults.Ok(new AlertsReceipt(alerts.Count, items.Length - alerts.Count, items));

        async Task TakeAsync(string enterprise, List<(int Index, string Enterprise, ExternalAlert Alert)> own)
        {
#pragma warning disable RS0030 // The enterprise was found by the scope.
            var results = await directory.Find(enterprise)!.TakeAlerts([.. own.Select(one => one.Alert)], cancellationToken);
#pragma warning restore RS0030
            for (var i = 0; i < own.Count; i++)
            {
                items[own[i].Index] = new(StatusCodes.Status200OK, own[i].Alert.Evidence.Fingerprint)
                {
                    Outcome = results[i].Outcome,
                    Warning = results[i].Episode is { } episode ? WarningId.Of(Subject.Enterprise(enterprise), episode) : null,
                };
            }
        }
    }
}
