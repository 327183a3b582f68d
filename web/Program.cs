using Monitor.Hosting;
using Monitor.Web;
using Monitor.Web.Hubs;
using Monitor.Web.Ingest;
using Monitor.Web.Telemetry;

var builder = WebApplication.CreateBuilder(args);
builder.AddMonitorWeb();

var app = builder.Build();
await MonitorServices.PrepareAsync(app.Services, CancellationToken.None);

app.UseProblems();
app.UseDashboard();
// After the dashboard's files: the fallback route would take them for pages.
app.UseRouting();
app.UseBackPressure();
app.MapSubmissions();
app.MapStreams();
app.MapImports();
app.MapEnterprises();
app.MapEpisodes();
app.MapDisposal();
app.MapNotifications();
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
app.MapOpenApi();
app.MapDashboard();

await app.RunAsync();
