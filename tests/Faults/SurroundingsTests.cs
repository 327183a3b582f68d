using Xunit.Abstractions;

namespace Monitor.Tests.Faults;

/// <summary>What surrounds the process fails under load: the disk is full, the network is cut, the clock is set, the only process dies.</summary>
[Collection(nameof(Processes))]
public sealed class SurroundingsTests(ITestOutputHelper output)
{
    private const int Seed = 11;

    [Fact]
    public async Task On_the_embedded_database_killing_and_stopping_the_only_process_loses_and_doubles_nothing()
    {
        using var database = new TempFolder();
        await using var stage = await FaultStage.StartAsync(database.File("monitor.db"), processes: 1, Seed);
        var random = new Random(Seed);
        for (var no = 0; no < 6; no++)
        {
            await Wait.ForAsync(random.Next(300, 900));
            if (no % 3 < 2)
            {
                await stage.KillWebAsync(0);
            }
            else
            {
                OwnPostgres.Pause(stage.Webs[0].Id);
                await Wait.ForAsync(500);
                OwnPostgres.Resume(stage.Webs[0].Id);
            }

            Tell($"fault {no}", await stage.RecoverAsync());
        }

        Tell(await stage.AccountAsync());
    }

    [NeedsMount]
    public async Task A_full_disk_refuses_and_once_there_is_room_again_the_service_goes_on_by_itself()
    {
        using var folder = new TempFolder();
        await Shell.RunAsync($"mount -t tmpfs -o size=24m none {folder.Path}");
        try
        {
            await using var stage = await FaultStage.StartAsync(folder.File("monitor.db"), processes: 1, Seed);
            await Wait.ForAsync(1000);
            await Shell.RunAsync($"dd if=/dev/zero of={folder.File("filler")} bs=64k 2>/dev/null || true");
            await Wait.ForAsync(2500);
            await Shell.RunAsync($"rm {folder.File("filler")}");
            Tell("disk full", await stage.RecoverAsync());
            var account = await stage.AccountAsync();
            Tell(account);
            // While the disk was full nobody was told that figures are stored: 503, try again.
            Assert.True(account.Failures.GetValueOrDefault(503) > 0);
            Assert.DoesNotContain(500, account.Failures.Keys);
        }
        finally
        {
            await Shell.RunAsync($"umount -l {folder.Path}");
        }
    }

    [NeedsMount]
    public async Task A_network_cut_between_process_and_database_is_survived_by_both()
    {
        var net = $"monitor{Environment.ProcessId % 10_000}";
        await Shell.RunAsync($"""
            ip netns add {net} && ip -n {net} link set lo up
            for pair in 1 2; do
                ip link add {net}-$pair type veth peer name inner-$pair netns {net}
                ip addr add 10.213.$pair.1/24 dev {net}-$pair && ip link set {net}-$pair up
                ip -n {net} addr add 10.213.$pair.2/24 dev inner-$pair && ip -n {net} link set inner-$pair up
            done
            """);
        try
        {
            await using var server = await OwnPostgres.StartAsync("127.0.0.1,10.213.2.1");
            await using var stage = await FaultStage.StartAsync(server.ConnectionString("10.213.2.1"), processes: 1, Seed, server.ConnectionString(), ["ip", "netns", "exec", net], "10.213.1.2");
            foreach (var milliseconds in new[] { 300, 1500, 4000 })
            {
                await Wait.ForAsync(700);
                await Shell.RunAsync($"ip link set {net}-2 down");
                await Wait.ForAsync(milliseconds);
                await Shell.RunAsync($"ip link set {net}-2 up");
                Tell($"cut for {milliseconds} ms", await stage.RecoverAsync());
            }

            Tell(await stage.AccountAsync());
        }
        finally
        {
            await Shell.RunAsync($"ip netns del {net}; ip link del {net}-1 2>/dev/null; ip link del {net}-2 2>/dev/null; true");
        }
    }

    [NeedsCommand("strace")]
    public async Task A_slow_disk_makes_answers_wait_and_none_is_given_before_the_figures_are_on_it()
    {
        var longer = TimeSpan.FromMilliseconds(100);
        await using var server = await OwnPostgres.StartAsync();
        await using var stage = await FaultStage.StartAsync(server.ConnectionString(), processes: 2, Seed);
        await Wait.ForAsync(500);
        await server.SlowDiskAsync(longer, async () =>
        {
            await Wait.ForAsync(500);
            for (var no = 0; no < 3; no++)
            {
                var answered = await stage.RecoverAsync();
                output.WriteLine($"slow disk: answered after {answered.TotalSeconds:0.00} s");
                Assert.True(answered > longer, $"an answer came after {answered}, before the disk can have had the figures");
            }
        });
        Tell("slow disk", await stage.RecoverAsync());
        Tell(await stage.AccountAsync());
    }

    [NeedsCommand("faketime")]
    public async Task A_clock_that_jumps_forth_and_back_changes_nothing_of_what_is_stored()
    {
        using var folder = new TempFolder();
        var clock = folder.Write("clock", "+0");
        var library = Directory.EnumerateFiles("/usr/lib", "libfaketimeMT.so.1", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).First();
        string[] faked = ["env", $"LD_PRELOAD={library}", $"FAKETIME_TIMESTAMP_FILE={clock}", "FAKETIME_NO_CACHE=1", "FAKETIME_DONT_FAKE_MONOTONIC=1", "DONT_FAKE_MONOTONIC=1"];
        await using var stage = await FaultStage.StartAsync(folder.File("monitor.db"), processes: 1, Seed, wrapper: faked);
        foreach (var jump in new[] { "+2d", "-2d", "+3d", "+0" })
        {
            await Wait.ForAsync(500);
            await File.WriteAllTextAsync(clock, jump);
            Tell($"clock {jump}", await stage.RecoverAsync());
        }

        Tell(await stage.AccountAsync());
    }

    private void Tell(string fault, TimeSpan recovery)
    {
        output.WriteLine($"{fault}: recovered after {recovery.TotalSeconds:0.00} s");
        Assert.True(recovery < FaultStage.Longest, $"{fault}: {recovery}");
    }

    private void Tell((int Acknowledged, long Steps, Dictionary<int, int> Failures) account) =>
        output.WriteLine($"{account.Acknowledged} submissions acknowledged, {account.Steps} steps; failed attempts by status: {string.Join(", ", account.Failures.Select(one => $"{one.Key}: {one.Value}"))}");
}
