using System.Text;
using Monitor.Enterprises;

namespace Monitor.Tests.Enterprises;

public sealed class RosterFileTests
{
    [Fact]
    public void A_file_of_a_spreadsheet_in_chinese_is_read_as_one_in_english()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var chinese = Encoding.GetEncoding("GB18030").GetBytes("代码,名称,层级,县区,行业,产业链,样本,入库日,退库日\r\nN1,新企业,县区重点,北区,食品,食品链,是,2026-01-01,\r\n\r\nN2,又一家,市级骨干,南区,食品,,,,2026-12-31\r\n");
        var english = "code,name,tier,area,industry,chains,sample,validFrom,validTo\nN1,新企业,county,north,food,food-chain,true,2026-01-01,\nN2,又一家,city,south,food,,false,,2026-12-31\n"u8.ToArray();
        var lines = Lines(chinese);
        Assert.Equal(["N1 新企业 County north food food-chain True 2026-01-01 9999-12-31", "N2 又一家 City south food  False 0001-01-01 2026-12-31"], lines);
        Assert.Equal(Lines(english), lines);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_of_by_line_and_column()
    {
        var (_, problems) = Parse("code,name,tier,area,industry,validFrom,validTo\nN1,新,village,nowhere,food,,\nN1,又,city,north,food,1 May,2026-01-01\n,空,city,north,none,2026-02-01,2026-01-01\n"u8.ToArray());
        Assert.Equal(
            ["line 2, column tier", "line 2, column area", "line 3, column validFrom", "line 3, column code", "line 4, column code", "line 4, column industry", "line 4, column validTo"],
            problems.Select(problem => problem.Where));
    }

    [Theory]
    [InlineData("")]
    [InlineData("code,name\nN1,新\n")]
    [InlineData("N1,新企业,county,north,food\n")]
    public void A_file_without_the_columns_says_what_they_are(string text) =>
        Assert.Equal("roster.header", Assert.Single(Parse(Encoding.UTF8.GetBytes(text)).Problems).Code);

    [Fact]
    public void A_file_that_was_cut_off_is_refused() =>
        Assert.Equal("roster.file", Parse("code,name,tier,area,industry\nN1,\"新企业,county,north,food\n"u8.ToArray()).Problems[^1].Code);

    private static List<string> Lines(byte[] content)
    {
        var (enterprises, problems) = Parse(content);
        Assert.Empty(problems);
        return [.. enterprises.Select(one => $"{one.Code} {one.Name} {one.Tier} {one.Area} {one.Industry} {string.Join(';', one.Chains)} {one.Sample} {one.From:yyyy-MM-dd} {one.To:yyyy-MM-dd}")];
    }

    private static (List<EnterpriseProfile> Enterprises, List<SubmissionProblem> Problems) Parse(byte[] content)
    {
        using var file = new MemoryStream(content);
        return RosterFile.Parse(file, TestSeeds.Reference);
    }
}
