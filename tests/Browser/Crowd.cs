using System.Net.Http.Json;
using Monitor.Enterprises;
using Monitor.Reference;
using Monitor.Storage;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>Enterprises in trouble: more than ten thousand open warnings, raised by figures that were filed.</summary>
internal static class Crowd
{
    public const int Firms = 1_500;
    private const int PerBatch = 250;

    private static readonly (string Indicator, string Unit, double Base)[] Form =
    [
        ("gross_output", "千元", 5000), ("sales_output", "千元", 4900), ("orders", "千元", 4800), ("electricity", "万千瓦时", 400), ("employees", "人", 1000), ("capacity_utilisation", "%", 80),
    ];

    public static string CodeOf(int firm) => $"W{firm:0000}";

    public static async Task SeedAsync(string database)
    {
        await using var store = StoreFactory.Open(database);
        await store.MigrateAsync(CancellationToken.None);
        var reference = ReferenceModel.Load(ReferenceModel.DefaultFolder);
        await store.AddEnterprisesAsync(
        [
            .. Enumerable.Range(0, Firms).Select(no => new EnterpriseProfile
            {
                No = 0,
                Code = CodeOf(no),
                Name = $"样例·机械制造有限公司{no}",
                Tier = no % 7 == 0 ? Tier.City : Tier.County,
                Area = reference.Areas[no % reference.Areas.Count].Code,
                Industry = reference.Industries[no % reference.Industries.Count].Code,
                Sample = true,
            }),
        ], CancellationToken.None);
    }

    /// <summary>Two months of bad figures of everybody.</summary>
    public static async Task FileAsync(WebProcess web)
    {
        foreach (var month in new[] { 3, 4 })
        {
            for (var first = 0; first < Firms; first += PerBatch)
            {
                var batch = Enumerable.Range(first, PerBatch).Select(firm => Bad(firm, Period.Month(2025, month)));
                using var answer = await web.Http.PostAsJsonAsync("/api/submissions/batch", batch, MonitorJson.Options);
                Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
            }
        }
    }

    /// <summary>A correction that raises a red warning of the enterprise, or takes it away again.</summary>
    /// <param name="turn">Of the correction: none is sent twice.</param>
    public static Submission Correction(int firm, bool stopped, int turn) => new()
    {
        Enterprise = CodeOf(firm),
        Period = Period.Month(2025, 4),
        Key = $"correction {turn}",
        Readings = [new("gross_output", stopped ? 0 : 1000, "千元", Base: 5000)],
        By = "test",
        Explanation = "检修",
    };

    private static Submission Bad(int firm, Period period) => new()
    {
        Enterprise = CodeOf(firm),
        Period = period,
        Key = $"bad {period}",
        Readings = [.. Form.Select((filed, at) => new SubmittedReading(filed.Indicator, Math.Round(filed.Base * (0.2 + (0.1 * ((firm + at) % 5)))), filed.Unit, Base: filed.Base))],
        By = "test",
        Explanation = "检修",
    };
}
