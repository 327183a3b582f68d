using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Web;
using Monitor.Web.Hubs;
using Monitor.Web.Ingest;
using Monitor.Web.Security;
using Monitor.Web.Telemetry;

// A published program brings its pages and settings with it, wherever it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Directory.Exists("wwwroot") ? null : AppContext.BaseDirectory });
builder.AddMonitorWeb();

var app = builder.Build();
await MonitorServices.PrepareAsync(app.Services, CancellationToken.None);

// First: everything after it asks where a request comes from.
app.UseForwardedHeaders();
app.UseProblems();
app.UseDashboard();
// After the dashboard's files: the fallback route would take them for pages.
app.UseRouting();
app.UseSecurity();
app.UseBackPressure();
app.MapSession();
app.MapAuthenticator();
app.MapAccounts();
app.MapKeys();
app.MapAudit();
app.MapSubmissions();
app.MapFiling();
app.MapStreams();
app.MapAlerts();
app.MapImports();
app.MapEnterprises();
app.MapRoster();
app.MapEpisodes();
app.MapOverview();
app.MapDisposal();
app.MapWarningBatches();
app.MapSavedViews();
app.MapNotifications();
app.MapEscalation();
app.MapRollups();
app.MapRules();
app.MapReporting();
app.MapExplain();
app.MapReports();
app.MapRanking();
app.MapTargets();
app.MapJobs();
app.MapBacktests();
app.MapPrejudgements();
app.MapExpectations();
app.MapReference();
app.MapDemo();
app.MapWarningHub();
app.MapHealth();
app.MapMetrics();
app.MapOpenApi().Allow(Permission.Read);
app.MapDashboard();

await app.RunAsync();
