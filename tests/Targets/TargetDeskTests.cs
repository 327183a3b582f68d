using Microsoft.Extensions.DependencyInjection;
using Monitor.Hosting;
using Monitor.Storage;
using Monitor.Targets;
using Monitor.Tests.Reporting;

namespace Monitor.Tests.Targets;

public sealed class TargetDeskTests
{
    private static readonly TargetEdit Edit = new(SubjectKind.Area, "gongyi", "industrialValueAddedGrowth", 2026, 0, 6.5, [], "年度计划调整", "lead");

    private static async Task<ServiceProvider> StartAsync(TempFolder folder)
    {
        var services = SampleBureau.Open(folder.File("targets.db"), new FakeClock());
        await MonitorServices.PrepareAsync(services, CancellationToken.None);
        return services;
    }

    [Fact]
    public async Task Every_edit_is_kept_and_the_rules_read_the_newest()
    {
        using var folder = new TempFolder();
        await using var services = await StartAsync(folder);
        var (desk, registry) = (services.GetRequiredService<TargetDesk>(), services.GetRequiredService<Registry>());
        var subject = new Subject(SubjectKind.Area, "gongyi");
        Assert.Equal(1, (await desk.SaveAsync(Edit, CancellationToken.None)).Version);
        await desk.SaveAsync(Edit with { After = 1, Value = 5.5, Why = "再调整" }, CancellationToken.None);
        Assert.Equal(5.5, registry.Model.Targets.Find(subject, Edit.Target)![2026]);
        // What the plan of 2021 said is still there.
        Assert.Equal(10, registry.Model.Targets.Find(subject, Edit.Target)![2021]);
        await desk.SaveAsync(Edit with { After = 2, Value = null, Why = "取消" }, CancellationToken.None);
        Assert.False(registry.Model.Targets.Find(subject, Edit.Target)!.ContainsKey(2026));
        var history = await services.GetRequiredService<IReportStore>().ReadTargetsAsync(CancellationToken.None);
        Assert.Equal([(1, 6.5, "年度计划调整"), (2, 5.5, "再调整"), (3, null, "取消")], history.Select(one => (one.Version, one.Value, one.Why)));
    }

    [Fact]
    public async Task Another_process_hears_of_an_edit()
    {
        using var folder = new TempFolder();
        await using var one = await StartAsync(folder);
        await using var other = await StartAsync(folder);
        await one.GetRequiredService<TargetDesk>().SaveAsync(Edit, CancellationToken.None);
        Assert.False(await other.GetRequiredService<Registry>().IsCurrentAsync(CancellationToken.None));
        Assert.Equal(6.5, other.GetRequiredService<Registry>().Model.Targets.Find(new(SubjectKind.Area, "gongyi"), Edit.Target)![2026]);
    }

    [Fact]
    public async Task An_edit_of_what_somebody_else_has_edited_is_refused()
    {
        using var folder = new TempFolder();
        await using var services = await StartAsync(folder);
        var desk = services.GetRequiredService<TargetDesk>();
        await desk.SaveAsync(Edit, CancellationToken.None);
        Assert.Equal("after", (await Assert.ThrowsAsync<TargetException>(() => desk.SaveAsync(Edit, CancellationToken.None))).Where);
    }

    [Fact]
    public async Task A_faulty_edit_names_the_field_to_change()
    {
        using var folder = new TempFolder();
        await using var services = await StartAsync(folder);
        var desk = services.GetRequiredService<TargetDesk>();
        foreach (var (edit, field) in new[]
        {
            (Edit with { Code = "nowhere" }, "code"), (Edit with { Kind = SubjectKind.Industry }, "code"), (Edit with { Target = "growth" }, "target"), (Edit with { Year = 26 }, "year"),
            (Edit with { Value = double.NaN }, "value"), (Edit with { Weights = [1, 2] }, "weights"), (Edit with { Weights = new double[12] }, "weights"), (Edit with { Why = " " }, "why"), (Edit with { By = "" }, "by"),
        })
        {
            Assert.Equal(field, (await Assert.ThrowsAsync<TargetException>(() => desk.SaveAsync(edit, CancellationToken.None))).Where);
        }
    }

    [Fact]
    public async Task A_target_of_zero_is_a_target()
    {
        using var folder = new TempFolder();
        await using var services = await StartAsync(folder);
        await services.GetRequiredService<TargetDesk>().SaveAsync(Edit with { Value = 0 }, CancellationToken.None);
        var standing = (await services.GetRequiredService<TargetTracker>().ReadAsync(SampleBureau.March, CancellationToken.None)).Single(one => one.Subject.Code == "gongyi" && one.Kind.Code == Edit.Target);
        Assert.Equal((2026, 0.0, 1), (standing.Year, standing.Goal, standing.Version));
    }
}
