using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using Monitor.Tests.Streams;
using Monitor.Tests.Web;

namespace Monitor.Tests.Faults;

/// <summary>A web process that is killed again and again while it takes a stream ends in the tables of one that was left alone.</summary>
public abstract class KilledStreamSuite(Func<Task<ITestDatabase>> create) : DatabaseSuite(create)
{
    private const int Kills = 5;
    private const int BatchSize = 12;
    private const int Burst = (20 * Meter.PerDay) + 40;

    private static readonly string[] Compared =
    [
        "select subject, indicator, at, value, score from stream_points order by subject, indicator, at",
        "select subject, indicator, through, records, holds from streams order by subject, indicator",
        """
        select subject, version, ordinal, episode, kind, cause, rule, rule_version, indicator, from_level, level, peak, status,
            first_period, raised_period, last_period, cleared_period, evidence from transitions order by subject, version, ordinal
        """,
        "select subject, episode, kind, level, peak, status, first_period, raised_period, last_period, cleared_period, evidence from episodes order by subject, episode",
    ];

    private readonly Func<Task<ITestDatabase>> _create = create;

    [StoreFact]
    public async Task Killed_and_started_again_it_scores_every_record_once_and_warns_as_an_undisturbed_one_does()
    {
        var batches = Meter.Days(26, bursts: [Burst, Burst + (3 * Meter.PerDay)]).Chunk(BatchSize).Select(Csv).ToList();
        await using var undisturbed = await _create();
        await Roster.SeedAsync(undisturbed.Name);
        await using (var web = await WebProcess.StartAsync(undisturbed.Name))
        {
            foreach (var batch in batches) Assert.True(await TrySendAsync(web, batch) is HttpStatusCode.OK);
        }

        await Roster.SeedAsync(Database.Name);
        var again = await SendUnderKillsAsync(batches);
        Assert.True(again > 0, "No kill came while a batch was under way.");
        foreach (var table in Compared)
        {
            var rows = await RowsAsync(table);
            Assert.NotEmpty(rows);
            Assert.Equal(await RowsAsync(undisturbed, table), rows);
        }

        Assert.Equal(await DetectorAsync(undisturbed), await DetectorAsync(Database));
        Assert.Empty(await Store.CheckAsync(CancellationToken.None));
    }

    /// <returns>How many batches had to be sent again because the process died over them.</returns>
    private async Task<int> SendUnderKillsAsync(List<string> batches)
    {
        var random = new Random(GetType().Name.Length);
        // Each at another batch, the last ones where warnings move.
        var places = Enumerable.Range(0, Kills - 2).Select(_ => random.Next(batches.Count)).Append(Burst / BatchSize).Append((Burst / BatchSize) + 1).ToHashSet();
        var (sent, again) = (0, 0);
        while (sent < batches.Count)
        {
            await using var web = await WebProcess.StartAsync(Database.Name);
            while (sent < batches.Count)
            {
                var doomed = places.Remove(sent);
                var answer = TrySendAsync(web, batches[sent]);
                if (doomed)
                {
                    await Wait.ForAsync(random.Next(15));
                    await web.KillAsync();
                }

                if (await answer == HttpStatusCode.OK) sent++;
                else again++;
                if (doomed) break;
            }
        }

        return again;
    }

    /// <returns>Null when the process died before it answered.</returns>
    private static async Task<HttpStatusCode?> TrySendAsync(WebProcess web, string batch)
    {
        try
        {
            using var content = new StringContent(batch, Encoding.UTF8, "text/csv");
            using var response = await web.Http.PostAsync("/api/streams/C001/electricity_15min", content);
            if (response.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException(await response.Content.ReadAsStringAsync());
            var receipt = (await response.Content.ReadFromJsonAsync<StreamReceipt>(MonitorJson.Options))!;
            Assert.Equal(BatchSize, receipt.Accepted + receipt.Known);
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static async Task<byte[]> DetectorAsync(ITestDatabase database)
    {
        await using var store = database.Open();
        return (await store.ReadStreamAsync(1, 27, CancellationToken.None))!.Detector;
    }

    private static string Csv(StreamRecord[] records) =>
        "timestamp,value\n" + string.Join('\n', records.Select(record => string.Create(CultureInfo.InvariantCulture, $"{record.At:yyyy-MM-dd HH:mm:ss},{record.Value:R}")));
}

[Collection(nameof(Processes))]
public sealed class SqliteKilledStreamTests() : KilledStreamSuite(Sqlite);

[NeedsPostgres]
[Collection(nameof(Processes))]
public sealed class PostgresKilledStreamTests() : KilledStreamSuite(Postgres);
