using Monitor.Loadtest.Load;

namespace Monitor.Loadtest.Scenarios;

/// <summary>What the dashboard's pages ask for.</summary>
internal static class PageReads
{
    public static IReadOnlyList<(string Name, Func<int, Fleet, string> Path)> All { get; } =
    [
        ("enterprises", (_, _) => "/api/enterprises"),
        ("open warnings", (_, _) => "/api/episodes"),
        ("enterprise page", (turn, fleet) => $"/api/enterprises/{Fleet.CodeOf(turn * 7919 % fleet.Enterprises)}/series"),
        ("city series", (_, _) => "/api/rollups/city/city/series/gross_output"),
    ];
}
