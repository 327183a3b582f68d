namespace Monitor.Tests.Storage;

/// <summary>The roster and the rules in a store.</summary>
public abstract class RosterSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [StoreFact]
    public async Task An_enterprise_is_read_back_as_it_was_added()
    {
        var profile = A.Profile() with { Chains = ["a", "b"], SpringFestival = false, From = new(2020, 2, 29), To = new(2030, 1, 1), Tier = Tier.City };
        await Store.AddEnterprisesAsync([profile, A.Profile("F2") with { Chains = [] }], None);
        var roster = await Store.ReadRosterAsync(None);
        Assert.Equivalent(profile with { No = 1 }, roster[0], strict: true);
        Assert.Equivalent(A.Profile("F2", 2) with { Chains = [] }, roster[1], strict: true);
    }

    [StoreFact]
    public async Task One_that_is_there_stays_as_it_is()
    {
        await Store.AddEnterprisesAsync([A.Profile()], None);
        await Store.AddEnterprisesAsync([A.Profile() with { Name = "other" }, A.Profile("F2"), A.Profile("F2")], None);
        Assert.Equal([(1, "企业F1"), (2, "企业F2")], (await Store.ReadRosterAsync(None)).Select(profile => (profile.No, profile.Name)));
    }

    [StoreFact]
    public async Task Processes_that_add_at_once_number_without_gaps_or_doubles()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(process => Task.Run(() => OpenStore(process).AddEnterprisesAsync(
            [.. Enumerable.Range(process * 5, 10).Select(no => A.Profile($"F{no}"))], None))));
        var roster = await Store.ReadRosterAsync(None);
        Assert.Equal(Enumerable.Range(1, 35), roster.Select(profile => profile.No));
        Assert.Equal(35, roster.Select(profile => profile.Code).Distinct().Count());
    }

    [StoreFact]
    public async Task The_newest_version_of_each_rule_is_in_force_and_a_version_never_changes()
    {
        await Store.AddRulesAsync([("a", 1, "a1"), ("b", 1, "b1")], RuleState.Enabled, None);
        await Store.AddRulesAsync([("a", 2, "a2"), ("b", 1, "other")], RuleState.Enabled, None);
        Assert.Equal(["a2", "b1"], await Store.ReadRulesAsync(None));
    }

    private readonly Lock _opening = new();

    private Monitor.Storage.IMonitorStore OpenStore(int process)
    {
        lock (_opening) return process == 0 ? Store : OpenStore();
    }
}
