using System.Text;
using System.Text.Json;
using Monitor.Web.Ingest;

namespace Monitor.Tests.Web;

/// <summary>The reader of batches accepts what the serializer accepts, and reads the same.</summary>
public sealed class SubmissionReaderTests
{
    private static readonly SubmissionReader Reader = new(TestSeeds.Reference);

    public static TheoryData<string> Texts => new(
        """{"enterprise":"F1","period":"2025-03","key":"k","readings":[]}""",
        """{"readings":[{"unit":"千元","value":1.5e3,"indicator":"output","base":-2,"basis":"yearToDate"}],"key":"k","period":"2025-01..02","enterprise":"F1"}""",
        """{"enterprise":"F1","period":"2025-03","key":"k","readings":[{"indicator":"new one","value":1,"unit":"吨","base":null,"basis":"period"}],"by":"a","why":"b","explanation":"c"}""",
        """{"enterprise":"F1","period":"2025-03-T1","key":"k","asOf":"2025-04-01T08:00:00+08:00","readings":[{"indicator":"output","value":1,"unit":"千元"}]}""",
        """{"enterprise":"F1","period":"2025-03","key":"k","asOf":null,"readings":[]}""",
        """{"Enterprise":"F1","PERIOD":"2025-03","key":"\u006b","readings":[{"Indicator":"output","value":1,"unit":"\u5343\u5143","basis":"YearToDate"}]}""",
        """{"enterprise":"F1","enterprise":"F2","period":"2025-03","key":"k","readings":[]}""",
        """{"enterprise":"F1","period":"2025-03","key":"\ud800","readings":[]}""",
        """{"enterprise":"F1","period":"2025-13","key":"k","readings":[]}""",
        """{"enterprise":"F1","period":"2025-03","readings":[]}""",
        """{"enterprise":null,"period":"2025-03","key":"k","readings":[]}""",
        """{"enterprise":"F1","period":"2025-03","key":"k","readings":null}""",
        """{"enterprise":"F1","period":"2025-03","key":"k","readings":[null]}""",
        """{"enterprise":"F1","period":"2025-03","key":"k","readings":[{"indicator":"output","value":"1","unit":"千元"}]}""",
        """{"enterprise":"F1","period":"2025-03","key":"k","readings":[{"indicator":"output","value":1}]}""",
        """{"enterprise":"F1","period":"2025-03","key":"k","readings":[{"indicator":"output","value":1,"unit":"千元","basis":1}]}""",
        """{"enterprise":"F1","period":"2025-03","key":"k","readings":[{"indicator":"output","value":1,"unit":"千元","note":"x"}]}""",
        """{"enterprise":"F1","period":"2025-03","key":"k","readings":[],"extra":1}""",
        """{"enterprise":"F1","period":"2025-03","key":"k","readings":{}}""",
        "null", "1", "[]", "\"F1\"");

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_reads_what_the_serializer_reads(string text)
    {
        var (expected, complaint) = Deserialize(text);
        var batch = Reader.ReadBatch(Encoding.UTF8.GetBytes($"[{text},{text}]"), 2);
        Assert.Equal(2, batch.Count);
        foreach (var (submission, fault) in batch)
        {
            Assert.Equal(JsonSerializer.Serialize(expected, MonitorJson.Options), JsonSerializer.Serialize(submission, MonitorJson.Options));
            if (text != "null") Assert.Equal(complaint, fault?.Path);
            Assert.Equal(submission is null, fault is not null);
        }
    }

    [Fact]
    public void Codes_and_units_of_the_catalogue_are_its_own_strings()
    {
        var batch = Reader.ReadBatch("""[{"enterprise":"F1","period":"2025-03","key":"k","readings":[{"indicator":"output","value":1,"unit":"千元"}]}]"""u8, 1);
        var reading = batch[0].Submission!.Readings[0];
        Assert.Same(TestSeeds.Indicator("output").Code, reading.Indicator);
        Assert.Contains(TestSeeds.Reference.Catalog.All.SelectMany(indicator => indicator.Units), unit => ReferenceEquals(unit.Name, reading.Unit));
    }

    private static (Submission? Submission, string? Path) Deserialize(string text)
    {
        try
        {
            return (JsonSerializer.Deserialize<Submission>(text, MonitorJson.Options), null);
        }
        catch (JsonException exception)
        {
            return (null, exception.Path);
        }
    }
}
