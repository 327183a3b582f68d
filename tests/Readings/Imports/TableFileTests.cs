using System.Text;
using Monitor.Readings.Imports;

namespace Monitor.Tests.Readings.Imports;

public sealed class TableFileTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    [Fact]
    public void A_csv_is_read_line_by_line_with_the_lines_numbers()
    {
        var rows = Read(Utf8.GetBytes("# a comment\nperiod, 产值 \n2025-03,\"1,200\"\n\n2025-04, 7 \n"));
        Assert.Equal([2, 3, 5], rows.Select(row => row.Line));
        Assert.Equal(["period", "产值"], rows[0].Cells);
        Assert.Equal(["2025-03", "1,200"], rows[1].Cells);
        Assert.Equal(["2025-04", "7"], rows[2].Cells);
    }

    [Fact]
    public void A_csv_in_the_encoding_of_Chinese_spreadsheets_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Equal(["月份", "企业㐂"], Read(Encoding.GetEncoding("GB18030").GetBytes("月份,企业㐂\n"))[0].Cells);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_column()
    {
        Assert.Equal("月份", Read([.. Encoding.UTF8.Preamble, .. Utf8.GetBytes("月份,b\n")])[0].Cells[0]);
        Assert.Equal("月份", Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("月份,b\n")])[0].Cells[0]);
    }

    [Fact]
    public void An_unclosed_quote_is_told_by_line()
    {
        var broken = Assert.Throws<TableException>(() => Read(Utf8.GetBytes("a,b\n1,2\n3,\"4\n5,6\n")));
        Assert.Equal(3, broken.Line);
        Assert.Contains("quote", broken.En, StringComparison.Ordinal);
        Assert.Contains("引号", broken.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_is_read_with_numbers_texts_and_dates()
    {
        var rows = Read(Workbook.Of(["月份", "产值"], [new DateOnly(2025, 3, 1), 1234.5], ["2025-04", "1,200"]).ToArray());
        Assert.Equal([["月份", "产值"], ["2025-03-01", "1234.5"], ["2025-04", "1,200"]], rows.Select(row => row.Cells));
        Assert.Equal([1, 2, 3], rows.Select(row => row.Line));
    }

    [Fact]
    public void A_workbook_cut_anywhere_is_told_to_be_broken()
    {
        var whole = Workbook.Of([["月份", "产值"], .. Enumerable.Range(0, 200).Select(i => new object[] { "2025-03", i })]).ToArray();
        for (var length = 4; length < whole.Length; length += 97) Assert.Throws<TableException>(() => Read(whole[..length]));
    }

    [Fact]
    public void A_zip_that_is_no_workbook_is_told_to_be_broken()
    {
        var file = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("readme.txt");
        Assert.Throws<TableException>(() => Read(file.ToArray()));
    }

    [Fact]
    public void A_damaged_workbook_is_told_to_be_broken_or_read_but_never_ends_otherwise()
    {
        var whole = Workbook.Of([["月份", "产值"], .. Enumerable.Range(0, 50).Select(i => new object[] { "2025-03", i })]).ToArray();
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var damaged = (byte[])whole.Clone();
            for (var i = 0; i < 3; i++) damaged[random.Next(4, damaged.Length)] = (byte)random.Next(256);
            if (Record.Exception(() => Read(damaged)) is { } exception) Assert.IsType<TableException>(exception);
        }
    }

    private static List<TableRow> Read(byte[] file) => [.. TableFile.Read(new MemoryStream(file))];
}
