using System.Net;
using System.Text;

namespace Monitor.Tests.Security;

/// <summary>One request for every endpoint there is, with what it needs. An endpoint that is missing here fails a test.</summary>
internal static class Probes
{
    private static readonly object Account = new { displayName = "n", role = "leader" };
    private static readonly object RosterLine = new { code = "", name = "", tier = "city", area = "", industry = "", chains = Array.Empty<string>(), springFestival = true, sample = true };

    public static IReadOnlyDictionary<string, Probe> All { get; } = new Dictionary<string, Probe>
    {
        ["GET /health/live"] = Anybody("/health/live"),
        ["GET /health/ready"] = Anybody("/health/ready"),
        ["GET /metrics"] = Anybody("/metrics"),
        ["GET {*path:regex(^(?!api/|hub/|health/|openapi/).*$)}"] = Anybody("/warnings"),
        ["GET /api/session/"] = Anybody("/api/session"),
        ["POST /api/session/"] = new(null, Aim.Nothing, _ => ("/api/session", new { })),
        ["GET /api/session/oidc"] = Anybody("/api/session/oidc"),
        ["DELETE /api/session/"] = Anybody("/api/session"),
        ["POST /api/setup"] = new(null, Aim.Nothing, _ => ("/api/setup", new { })),
        ["POST /api/session/password"] = Posts(Permission.Read, "/api/session/password", new { current = "", @new = "" }),
        ["POST /api/session/authenticator/"] = Posts(Permission.Read, "/api/session/authenticator", null),
        ["POST /api/session/authenticator/verify"] = Posts(Permission.Read, "/api/session/authenticator/verify", new { code = "" }),
        ["POST /api/session/authenticator/remove"] = Posts(Permission.Read, "/api/session/authenticator/remove", new { code = "" }),
        ["GET /api/audit/"] = Gets(Permission.Administer, "/api/audit"),
        ["GET /api/audit/export"] = Gets(Permission.Administer, "/api/audit/export"),
        ["GET /openapi/{documentName}.json"] = Gets(Permission.Read, "/openapi/v1.json"),
        ["GET /hub/warnings"] = Gets(Permission.Read, "/hub/warnings"),
        ["POST /hub/warnings/negotiate"] = Posts(Permission.Read, "/hub/warnings/negotiate?negotiateVersion=1", new { }),
        ["GET /api/accounts/"] = Gets(Permission.Administer, "/api/accounts"),
        ["POST /api/accounts/"] = Posts(Permission.Administer, "/api/accounts", new { name = "", displayName = "", role = "leader", password = "" }),
        ["PUT /api/accounts/{name}/"] = Posts(Permission.Administer, "/api/accounts/nobody", Account),
        ["POST /api/accounts/{name}/password"] = Posts(Permission.Administer, "/api/accounts/nobody/password", new { password = "" }),
        ["POST /api/accounts/{name}/unlock"] = Posts(Permission.Administer, "/api/accounts/nobody/unlock", null),
        ["GET /api/keys/"] = Gets(Permission.Administer, "/api/keys"),
        ["POST /api/keys/"] = Posts(Permission.Administer, "/api/keys", new { name = "", days = 0 }),
        ["DELETE /api/keys/{id}"] = Gets(Permission.Administer, "/api/keys/none"),
        ["GET /api/roster/"] = Gets(Permission.Administer, "/api/roster"),
        ["GET /api/roster/{code}"] = Gets(Permission.Administer, target => $"/api/roster/{target.Enterprise}"),
        ["POST /api/roster/"] = Posts(Permission.Administer, "/api/roster", new { entry = RosterLine, after = 0, why = "" }),
        ["POST /api/roster/file"] = new(Permission.Administer, Aim.Nothing, _ => ("/api/roster/file?why=w", new MultipartFormDataContent { { new StringContent("code,name\n"), "file", "a.csv" } })),
        ["PUT /api/roster/{code}"] = Posts(Permission.Administer, "/api/roster/none", new { entry = RosterLine, after = 0, why = "" }),
        ["GET /api/reference"] = Gets(Permission.Read, "/api/reference"),
        ["GET /api/demo/"] = Gets(Permission.Read, "/api/demo"),
        ["PUT /api/demo/"] = Posts(Permission.Prepare, "/api/demo", new { running = true, secondsPerMonth = 5 }),
        ["GET /api/filing/{enterprise}/{period}"] = OfEnterprise(Permission.File, target => $"/api/filing/{target.Enterprise}/2025-05"),
        ["PUT /api/filing/{enterprise}/{form}/{period}/draft/"] = new(Permission.File, Aim.Enterprise,
            target => ($"/api/filing/{target.Enterprise}/production/2025-05/draft", new { after = 99, draft = new { lines = Array.Empty<object>(), explanations = new { }, why = "" } }), HttpStatusCode.Conflict),
        ["DELETE /api/filing/{enterprise}/{form}/{period}/draft/"] = new(Permission.File, Aim.Enterprise, target => ($"/api/filing/{target.Enterprise}/production/2025-05/draft", null), HttpStatusCode.NoContent),
        ["POST /api/filing/table"] = new(Permission.File, Aim.Nothing, _ => ("/api/filing/table", new MultipartFormDataContent { { new StringContent("indicator,value\n"), "file", "a.csv" } })),
        ["GET /api/enterprises/"] = Gets(Permission.Read, "/api/enterprises"),
        ["GET /api/enterprises/{code}"] = OfEnterprise(Permission.Read, target => $"/api/enterprises/{target.Enterprise}"),
        ["GET /api/enterprises/{code}/series"] = OfEnterprise(Permission.Read, target => $"/api/enterprises/{target.Enterprise}/series"),
        ["GET /api/enterprises/{code}/series/{indicator}"] = OfEnterprise(Permission.Read, target => $"/api/enterprises/{target.Enterprise}/series/gross_output"),
        ["GET /api/enterprises/{code}/readings/{indicator}"] = OfEnterprise(Permission.Read, target => $"/api/enterprises/{target.Enterprise}/readings/gross_output"),
        ["GET /api/episodes/"] = Gets(Permission.Read, target => $"/api/episodes?status=all&enterprise={target.Enterprise}"),
        ["GET /api/episodes/{id}"] = OfEnterprise(Permission.Read, target => $"/api/episodes/{target.Warning}"),
        ["GET /api/episodes/{id}/disposal/"] = OfEnterprise(Permission.Read, target => $"/api/episodes/{target.Warning}/disposal"),
        ["POST /api/episodes/{id}/disposal/"] = new(Permission.Answer, Aim.Enterprise, target => ($"/api/episodes/{target.Warning}/disposal", new { after = 99, action = "noted", text = "t" }), HttpStatusCode.Conflict),
        ["GET /api/work/"] = Gets(Permission.Read, "/api/work"),
        ["GET /api/work/overdue"] = Gets(Permission.Read, "/api/work/overdue"),
        ["GET /api/work/marks"] = Gets(Permission.Read, "/api/work/marks"),
        ["POST /api/work/batch"] = new(Permission.Handle, Aim.Nothing, target => ("/api/work/batch", new { action = "noted", text = "t", items = new[] { new { id = target.Warning, after = 99 } } })),
        ["GET /api/work/muted"] = Gets(Permission.Read, "/api/work/muted"),
        ["POST /api/work/mutes"] = Posts(Permission.Prepare, "/api/work/mutes", new { warnings = Array.Empty<string>(), to = "2025-06-01", reason = "r" }),
        ["POST /api/work/mutes/end"] = Posts(Permission.Prepare, "/api/work/mutes/end", new { mutes = new[] { "none" } }),
        ["GET /api/views/"] = Gets(Permission.Read, "/api/views"),
        ["PUT /api/views/"] = Posts(Permission.Read, "/api/views", new { name = "v", query = "level=red" }),
        ["DELETE /api/views/"] = Gets(Permission.Read, "/api/views?name=none"),
        ["GET /api/work/measures"] = Gets(Permission.ReadBulletin, "/api/work/measures?from=2025-05"),
        ["GET /api/notifications/channels"] = Gets(Permission.ReadCity, "/api/notifications/channels"),
        ["POST /api/notifications/channels"] = Posts(Permission.Configure, "/api/notifications/channels", new { }),
        ["GET /api/notifications/endpoints"] = Gets(Permission.Configure, "/api/notifications/endpoints"),
        ["GET /api/notifications/standing"] = Gets(Permission.ReadCity, "/api/notifications/standing"),
        ["GET /api/notifications/routes"] = Gets(Permission.ReadCity, "/api/notifications/routes"),
        ["POST /api/notifications/routes"] = Posts(Permission.Configure, "/api/notifications/routes", new { }),
        ["GET /api/notifications/try"] = OfEnterprise(Permission.Prepare, target => $"/api/notifications/try?warning={target.Warning}"),
        ["GET /api/notifications/messages"] = Gets(Permission.ReadCity, "/api/notifications/messages"),
        ["GET /api/notifications/messages/{no}/items"] = Gets(Permission.ReadCity, "/api/notifications/messages/1/items"),
        ["POST /api/notifications/messages/{no}/resend"] = Posts(Permission.Prepare, "/api/notifications/messages/1/resend", null),
        ["GET /api/notifications/inbox"] = Gets(Permission.Read, "/api/notifications/inbox"),
        ["POST /api/notifications/inbox/read"] = Posts(Permission.Read, "/api/notifications/inbox/read", Array.Empty<string>()),
        ["GET /api/escalation/ladders"] = Gets(Permission.ReadCity, "/api/escalation/ladders"),
        ["POST /api/escalation/ladders"] = Posts(Permission.Configure, "/api/escalation/ladders", new { }),
        ["GET /api/escalation/try"] = OfEnterprise(Permission.Prepare, target => $"/api/escalation/try?warning={target.Warning}"),
        ["GET /api/explain"] = OfEnterprise(Permission.Read, target => $"/api/explain?subject={target.Enterprise}&rule=output-stop&period=2025-05"),
        ["GET /api/prejudgements/"] = new(Permission.Read, Aim.Nothing, target => ($"/api/prejudgements?subject=enterprise:{target.Enterprise}&indicator=gross_output", null)),
        ["GET /api/prejudgements/record"] = OfEnterprise(Permission.Read, target => $"/api/prejudgements/record?subject=enterprise:{target.Enterprise}&indicator=gross_output"),
        ["POST /api/prejudgements/"] = Posts(Permission.Prepare, "/api/prejudgements", new { period = "2025-03-T1" }),
        ["GET /api/prejudgements/runs/{id}"] = Gets(Permission.Prepare, "/api/prejudgements/runs/none"),
        ["DELETE /api/prejudgements/runs/{id}"] = Gets(Permission.Prepare, "/api/prejudgements/runs/none"),
        ["POST /api/expectations"] = new(Permission.File, Aim.Enterprise, target => ("/api/expectations", new { enterprise = target.Enterprise, period = "2025-06", pace = "same" })),
        ["GET /api/expectations"] = Gets(Permission.Read, "/api/expectations?period=2025-06"),
        ["GET /api/diffusion/{kind}/{code}/{indicator}"] = OfArea(Permission.ReadBulletin, target => $"/api/diffusion/area/{target.Area}/gross_output?through=2025-05"),
        ["GET /api/rollups/{kind}/{code}/series/{indicator}"] = OfArea(Permission.ReadBulletin, target => $"/api/rollups/area/{target.Area}/series/gross_output"),
        ["GET /api/rollups/{kind}/{code}/contributions/{indicator}"] = OfArea(Permission.ReadBulletin, target => $"/api/rollups/area/{target.Area}/contributions/gross_output?period=2025-05"),
        ["GET /api/overview"] = Gets(Permission.ReadBulletin, "/api/overview?period=2025-05"),
        ["GET /api/ranking"] = Gets(Permission.ReadBulletin, "/api/ranking?period=2025-05"),
        ["GET /api/targets/"] = Gets(Permission.ReadBulletin, "/api/targets?period=2025-05"),
        ["GET /api/targets/history"] = Gets(Permission.ReadBulletin, "/api/targets/history"),
        ["POST /api/targets/"] = Posts(Permission.Prepare, "/api/targets", new { kind = "area", code = "nowhere", target = "t", year = 2025, after = 0, value = 1, weights = Array.Empty<double>(), why = "w" }),
        ["GET /api/rules/"] = Gets(Permission.ReadBulletin, "/api/rules"),
        ["POST /api/rules/"] = Posts(Permission.Configure, "/api/rules", new { }),
        ["POST /api/rules/{id}/retire"] = Posts(Permission.Configure, "/api/rules/none/retire", null),
        ["GET /api/mutes/"] = Gets(Permission.ReadCity, "/api/mutes"),
        ["POST /api/mutes/"] = Posts(Permission.Prepare, "/api/mutes", new { }),
        ["GET /api/jobs/"] = Gets(Permission.ReadCity, "/api/jobs"),
        ["GET /api/jobs/{id}/runs"] = Gets(Permission.ReadCity, "/api/jobs/none/runs"),
        ["POST /api/jobs/{id}/run"] = Posts(Permission.Prepare, "/api/jobs/none/run", null),
        ["GET /api/jobs/notices"] = Gets(Permission.ReadCity, "/api/jobs/notices"),
        ["POST /api/backtests/"] = Posts(Permission.Prepare, "/api/backtests", new { }),
        ["GET /api/backtests/{id}"] = Gets(Permission.Prepare, "/api/backtests/none"),
        ["DELETE /api/backtests/{id}"] = Gets(Permission.Prepare, "/api/backtests/none"),
        ["GET /api/reporting/"] = Gets(Permission.Read, "/api/reporting?period=2025-05"),
        ["GET /api/reporting/summary"] = Gets(Permission.Read, "/api/reporting/summary?period=2025-05"),
        ["GET /api/reporting/enterprises/{code}"] = OfEnterprise(Permission.Read, target => $"/api/reporting/enterprises/{target.Enterprise}"),
        ["GET /api/reporting/enterprises/{code}/remarks"] = OfEnterprise(Permission.Read, target => $"/api/reporting/enterprises/{target.Enterprise}/remarks"),
        ["GET /api/reporting/chase"] = Gets(Permission.Read, "/api/reporting/chase?period=2025-05"),
        ["GET /api/reporting/exemptions"] = Gets(Permission.Read, "/api/reporting/exemptions"),
        ["POST /api/reporting/exemptions"] = new(Permission.Handle, Aim.Enterprise, target => ("/api/reporting/exemptions", new { enterprise = target.Enterprise, first = "2025-08", kind = "exempt", reason = "r" })),
        ["GET /api/reports/"] = Gets(Permission.ReadBulletin, "/api/reports"),
        ["GET /api/reports/{period}/{code}/{version:int}/preview"] = OfArea(Permission.ReadBulletin, target => $"/api/reports/2025-05/{target.Area}/1/preview"),
        ["GET /api/reports/{period}/{code}/{version:int}/download"] = OfArea(Permission.ReadBulletin, target => $"/api/reports/2025-05/{target.Area}/1/download?format=html"),
        ["GET /api/reports/{period}/{code}/changes"] = OfArea(Permission.ReadBulletin, target => $"/api/reports/2025-05/{target.Area}/changes?from=1&to=1"),
        ["POST /api/reports/runs/"] = Posts(Permission.Prepare, "/api/reports/runs", new { period = "2025-01" }),
        ["GET /api/reports/runs/{id}"] = Gets(Permission.Prepare, "/api/reports/runs/none"),
        ["DELETE /api/reports/runs/{id}"] = Gets(Permission.Prepare, "/api/reports/runs/none"),
        ["POST /api/submissions"] = new(Permission.File, Aim.Enterprise, target => ("/api/submissions", Filing(target))),
        ["POST /api/submissions/check"] = new(Permission.File, Aim.Enterprise, target => ("/api/submissions/check", Filing(target))),
        ["POST /api/submissions/batch"] = new(Permission.File, Aim.Nothing, target => ("/api/submissions/batch", new[] { Filing(target) })),
        ["POST /api/imports"] = new(Permission.File, Aim.Nothing, target => ("/api/imports", Csv($"enterprise,indicator,period,value\n{target.Enterprise},gross_output,2025-02,1\n"))),
        ["GET /api/imports/{id}"] = Gets(Permission.File, "/api/imports/none"),
        ["POST /api/alerts"] = new(Permission.Alert, Aim.Enterprise, target => ("/api/alerts", new
        {
            version = "4",
            alerts = new[] { new { status = "firing", labels = new { alertname = "Pressure", enterprise = target.Enterprise, severity = "critical" }, startsAt = "2025-06-01T00:00:00Z", fingerprint = "f1" } },
        })),
        ["POST /api/streams/{enterprise}/{indicator}/"] = new(Permission.File, Aim.Enterprise,
            target => ($"/api/streams/{target.Enterprise}/electricity_15min", Csv("timestamp,value\n2025-06-01 00:15,1\n"))),
        ["GET /api/streams/{enterprise}/{indicator}/"] = OfEnterprise(Permission.Read, target => $"/api/streams/{target.Enterprise}/electricity_15min"),
    };

    private static Probe Anybody(string path) => new(null, Aim.Nothing, _ => (path, null));

    private static Probe Gets(Permission needs, string path) => new(needs, Aim.Nothing, _ => (path, null));

    private static Probe Gets(Permission needs, Func<Target, string> path) => new(needs, Aim.Nothing, target => (path(target), null));

    private static Probe Posts(Permission needs, string path, object? body) => new(needs, Aim.Nothing, _ => (path, body));

    private static Probe OfEnterprise(Permission needs, Func<Target, string> path) => new(needs, Aim.Enterprise, target => (path(target), null));

    private static Probe OfArea(Permission needs, Func<Target, string> path) => new(needs, Aim.Area, target => (path(target), null));

    private static object Filing(Target target) => new { enterprise = target.Enterprise, period = "2025-03", key = $"{Guid.NewGuid()}", readings = new[] { new { indicator = "employees", value = 10, unit = "人" } } };

    private static StringContent Csv(string text) => new(text, Encoding.UTF8, "text/csv");
}
