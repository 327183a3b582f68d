using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Monitor.Enterprises;
using Monitor.Reference;
using Monitor.Tests.Web;

namespace Monitor.Tests.Security;

/// <summary>Every endpoint, asked by every kind of caller for its own, another area's and another enterprise's.</summary>
public sealed class AccessMatrixTests(MatrixHost host) : IClassFixture<MatrixHost>
{
    private static readonly Permission[] Everything = Enum.GetValues<Permission>();

    private static readonly Caller[] Callers =
    [
        new("city analyst", Role.CityAnalyst, null, null, [.. Everything.Except([Permission.Configure, Permission.Administer, Permission.Alert])]),
        new("area analyst", Role.AreaAnalyst, "gongyi", null, [Permission.Read, Permission.ReadBulletin, Permission.File, Permission.Answer, Permission.Handle]),
        new("statistician", Role.Statistician, null, "C001", [Permission.Read, Permission.File, Permission.Answer]),
        new("leader", Role.Leader, null, null, [Permission.Read, Permission.ReadBulletin, Permission.ReadCity]),
        new("administrator", Role.Administrator, null, null, Everything),
        new("service key", Role.Service, null, null, [Permission.Read, Permission.ReadBulletin, Permission.ReadCity, Permission.File, Permission.Alert]),
        new("area's service key", Role.Service, "gongyi", null, [Permission.Read, Permission.ReadBulletin, Permission.File, Permission.Alert]),
        new("enterprise's service key", Role.Service, null, "C001", [Permission.Read, Permission.File]),
    ];

    private static readonly IReadOnlyList<EnterpriseProfile> Firms = RosterFile.Read(Path.Combine(ReferenceModel.DefaultFolder, "roster.csv"), ReferenceModel.Load(ReferenceModel.DefaultFolder));

    private Target[] Targets => [new("C001", "gongyi", host.Warnings["C001"]), new("C002", "xingyang", host.Warnings["C002"]), new("gongyi-01", "gongyi", host.Warnings["gongyi-01"])];

    [Fact]
    public void Every_endpoint_says_what_it_needs_and_is_tried()
    {
        var there = host.Endpoints.SelectMany(NamesOf).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Empty(there.Except(Probes.All.Keys));
        Assert.Empty(Probes.All.Keys.Except(there));
        var silent = host.Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null);
        Assert.Empty(silent.Select(endpoint => endpoint.RoutePattern.RawText));
    }

    [Fact]
    public async Task Nobody_gets_anything_without_a_name()
    {
        using var nobody = host.Client(null);
        using var unknown = host.Client("a-key-that-nobody-made");
        foreach (var (name, probe) in Probes.All.Where(one => one.Value.Needs is not null))
        {
            Assert.Equal((name, HttpStatusCode.Unauthorized), (name, (await AskAsync(nobody, name, probe, Targets[0])).Status));
            Assert.Equal((name, HttpStatusCode.Unauthorized), (name, (await AskAsync(unknown, name, probe, Targets[0])).Status));
        }
    }

    [Fact]
    public async Task Everybody_gets_what_the_role_gives_within_its_scope_and_nothing_else()
    {
        var wrong = new List<string>();
        foreach (var caller in Callers)
        {
            using var client = host.Client(await People.AddKeyAsync(host.Administrator, caller.Role, caller.Area, caller.Enterprise));
            foreach (var (name, probe) in Probes.All)
            {
                foreach (var target in Targets)
                {
                    var (status, content) = await AskAsync(client, name, probe, target);
                    if (Fault(caller, probe, target, status, content) is { } fault) wrong.Add($"{caller}: {name} for {target.Enterprise}: {(int)status} {fault}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string? Fault(Caller caller, Probe probe, Target target, HttpStatusCode status, string content)
    {
        if (status >= HttpStatusCode.InternalServerError) return content;
        if (probe.Needs is { } needs && !caller.May.Contains(needs)) return status == HttpStatusCode.Forbidden ? null : "instead of 403";
        if (status is HttpStatusCode.Unauthorized && probe.Needs is null) return null;
        if (status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) return "though it is allowed";
        if (!caller.Sees(target, probe.Aim)) return status == HttpStatusCode.NotFound ? Leak(caller, content, figuresOnly: true) : "instead of 404";
        if (probe.Aim != Aim.Nothing && status != probe.Found) return $"instead of {(int)probe.Found}: {content}";
        return Leak(caller, content, figuresOnly: status != HttpStatusCode.OK);
    }

    /// <summary>What of others is in an answer: figures, and codes and names too, unless a refusal says the code again that was asked for.</summary>
    private static string? Leak(Caller caller, string content, bool figuresOnly)
    {
        foreach (var firm in Firms)
        {
            if (caller.Sees(new(firm.Code, firm.Area, ""), Aim.Enterprise)) continue;
            if (MatrixHost.Figures.TryGetValue(firm.Code, out var figure) && content.Replace(",", "", StringComparison.Ordinal).Contains($"{figure}", StringComparison.Ordinal)) return $"tells the figure of {firm.Code}";
            if (!figuresOnly && (content.Contains($"\"{firm.Code}\"", StringComparison.Ordinal) || content.Contains(firm.Name, StringComparison.Ordinal))) return $"tells of {firm.Code}";
        }

        return null;
    }

    private static IEnumerable<string> NamesOf(RouteEndpoint endpoint)
    {
        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods;
        // The hub takes any method; it is asked for by negotiation or by a WebSocket.
        var usual = endpoint.RoutePattern.RawText!.EndsWith("/negotiate", StringComparison.Ordinal) ? "POST" : "GET";
        return (methods is { Count: > 0 } ? methods : [usual]).Where(method => method is not "HEAD").Select(method => $"{method} {endpoint.RoutePattern.RawText}");
    }

    private static async Task<(HttpStatusCode Status, string Content)> AskAsync(HttpClient client, string name, Probe probe, Target target)
    {
        var (path, body) = probe.Make(target);
        using var request = new HttpRequestMessage(new(name[..name.IndexOf(' ', StringComparison.Ordinal)]), path);
        request.Content = body as HttpContent ?? (body is null ? null : JsonContent.Create(body, options: MonitorJson.Options));
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
