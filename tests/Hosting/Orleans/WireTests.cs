using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace Monitor.Tests.Hosting;

/// <summary>What crosses between web and silos.</summary>
public sealed class WireTests
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddSerializer().BuildServiceProvider();
    private static readonly Submission Filing = new()
    {
        Enterprise = "C001",
        Period = Period.JanuaryFebruary(2026),
        Key = "键\u0000\"",
        Readings = [new("output", double.PositiveInfinity, "万元", Basis.YearToDate, -0.1), new("output", double.NaN, "万元"), new("sales", 0.1 + 0.2, "千元")],
        AsOf = new(2026, 3, 1, 8, 0, 0, TimeSpan.FromHours(8)),
        By = "b",
        Why = "w",
        Explanation = "e",
    };

    [Fact]
    public void A_submission_arrives_as_it_was_sent()
    {
        var there = Crossed(Filing);
        Assert.Equal(Filing.Readings, there.Readings);
        Assert.Equal(Filing with { Readings = there.Readings }, there);
        Assert.Equal(Filing.AsOf!.Value.Offset, there.AsOf!.Value.Offset);
        Assert.Null(Crossed(Filing with { AsOf = null }).AsOf);
    }

    [Fact]
    public void Results_arrive_as_they_were_given()
    {
        SubmissionProblem[] problems = [new("unit.unknown", "/readings/0/unit", new("计量单位", "The unit")), new("x", "", new("", ""))];
        SubmissionReceipt receipt = new("C001", "k", 3, 2, 1, 4, Replayed: true);
        SubmissionResult?[] sent = [new() { Receipt = receipt }, null, new() { Problems = problems, Explainable = true }];
        var there = Crossed(sent);
        Assert.Equal((receipt, false), (there[0]!.Receipt, there[0]!.Explainable));
        Assert.Null(there[1]);
        Assert.Equal(problems, there[2]!.Problems);
        Assert.True(there[2]!.Explainable);
    }

    [Fact]
    public void Records_and_their_receipts_arrive_as_they_were_sent()
    {
        StreamBatch batch = new("meter", "千瓦时", [new(new(2026, 3, 1, 0, 15, 0, TimeSpan.FromHours(8)), 1.5), new(DateTimeOffset.MaxValue, double.NegativeInfinity)]);
        var there = Crossed(batch);
        Assert.Equal(batch.Records, there.Records);
        Assert.Equal(batch with { Records = there.Records }, there);
        StreamReceipt receipt = new("C001", "meter", 1, 2, 3, batch.Records[0].At, 4);
        Assert.Equal(receipt, Crossed(new RecordsResult(receipt, [])).Receipt);
    }

    // Submissions of a batch name the same few indicators and units.
    [Fact]
    public void A_text_that_occurs_again_is_written_once_a_message()
    {
        var (code, unit) = (new string('i', 1000), new string('u', 1000));
        Submission[] batch = [.. Enumerable.Range(0, 100).Select(no => Filing with { Readings = [new(code, no, unit), new(code, 2 * no, unit)] })];
        Assert.InRange(Services.GetRequiredService<Serializer<Submission[]>>().SerializeToArray(batch).Length, 2000, 2000 + (100 * 200));
    }

    private static T Crossed<T>(T value) where T : class
    {
        var serializer = Services.GetRequiredService<Serializer<T>>();
        return serializer.Deserialize(serializer.SerializeToArray(value))!;
    }
}
