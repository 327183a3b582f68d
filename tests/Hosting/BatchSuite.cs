namespace Monitor.Tests.Hosting;

/// <summary>Batches of many enterprises, on one store.</summary>
public abstract class BatchSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private const int Firms = 150;

    [StoreFact]
    public async Task Each_filing_of_a_batch_has_its_own_answer_in_its_place()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 2);
        var results = await FileAsync(host, Filing(2, "2025-03"), Filing(9, "2025-03"), Filing(1, "2025-03") with { Key = "" }, Filing(2, "2025-04"), Filing(1, "2025-03"));
        Assert.Equal([1, null, null, 2, 1], results.Select(result => result?.Receipt?.Version));
        Assert.Null(results[1]);
        Assert.Equal("key.missing", results[2]!.Problems.Single().Code);
        Assert.Equal(["1|1|1", "2|2|2"], await RowsAsync("select subject, count(*), max(version) from changes group by subject order by subject"));
    }

    [StoreFact]
    public async Task A_batch_that_comes_again_stores_nothing_twice()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: Firms);
        var batch = Enumerable.Range(1, Firms).Select(no => Filing(no, "2025-03")).ToArray();
        var first = await FileAsync(host, batch);
        var again = await FileAsync(host, batch);
        Assert.All(first, result => Assert.False(result!.Receipt!.Replayed));
        Assert.Equal(first.Select(result => result!.Receipt! with { Replayed = true }), again.Select(result => result!.Receipt));
        Assert.Equal([$"{Firms}|{Firms}"], await RowsAsync("select count(*), max(position) from changes"));
    }

    // A batch that waits for a turn while it holds others could wait for one that waits for it.
    [StoreFact]
    public async Task Batches_in_opposite_orders_at_once_in_two_processes_all_get_through()
    {
        await using var one = await TestHost.StartAsync(Store, enterprises: Firms);
        await using var two = await TestHost.StartAsync(OpenStore());
        var months = A.Months("2024-01", 6).Select(month => month.ToString()).ToList();
        await Task.WhenAll(months.SelectMany((month, i) => new[] { one, two }.Select(host => Task.Run(async () =>
        {
            var batch = Enumerable.Range(1, Firms).Select(no => Filing(no, month)).ToArray();
            if ((i % 2 == 0) == (host == one)) Array.Reverse(batch);
            Assert.All(await FileAsync(host, batch), result => Assert.Equal(1, result!.Receipt!.Readings));
        }))).ToArray()).WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal([$"{Firms * 6}|{Firms * 6}|{Firms * 6}"], await RowsAsync("select count(*), max(position), (select count(*) from readings) from changes"));
        Assert.Equal([$"{Firms}"], await RowsAsync("select count(*) from (select subject from changes group by subject having count(distinct key) = 6 and max(version) = 6) whole"));
    }

    [StoreFact]
    public async Task A_batch_is_right_when_its_enterprises_are_evicted_all_the_time()
    {
        await using var host = await TestHost.StartAsync(Store, enterprises: 20, activationLimit: 3);
        foreach (var month in A.Months("2024-01", 4))
            Assert.All(await FileAsync(host, [.. Enumerable.Range(1, 20).Select(no => Filing(no, month.ToString()))]), result => Assert.Equal(month.MonthOfYear, result!.Receipt!.Version));
    }

    [StoreFact]
    public async Task A_commit_that_fails_fails_the_batch_and_the_same_batch_again_is_stored_once()
    {
        var store = new StoreDouble(Store);
        await using var host = await TestHost.StartAsync(store, enterprises: 3);
        Submission[] batch = [Filing(1, "2025-03"), Filing(2, "2025-03"), Filing(3, "2025-03")];
        store.OnCommit = _ => throw new IOException("The disk is full.");
        await Assert.ThrowsAsync<IOException>(() => FileAsync(host, batch));
        store.OnCommit = commit => commit();
        Assert.All(await FileAsync(host, batch), result => Assert.Equal((1, false), (result!.Receipt!.Version, result.Receipt.Replayed)));
    }

    private static Submission Filing(int no, string month) => A.Filing(month, A.Reading("employees", 100 + no)) with { Enterprise = $"F{no}", AsOf = FakeClock.Start };

    private static Task<IReadOnlyList<SubmissionResult?>> FileAsync(TestHost host, params Submission[] batch) => host.Directory.Submit(batch, CancellationToken.None);
}

public sealed class SqliteBatchTests() : BatchSuite(Sqlite);

[NeedsPostgres]
public sealed class PostgresBatchTests() : BatchSuite(Postgres);
