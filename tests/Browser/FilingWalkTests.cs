using System.Text;
using Microsoft.Playwright;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>A month is filed on the page, and the bureau sees it come.</summary>
public sealed class FilingWalkTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly AccountRequest OfFirm = new("zhao", "赵统计", Role.Statistician, People.Password, Enterprise: "C010");

    /// <summary>What a spreadsheet puts on the clipboard is put into the focused cell.</summary>
    private const string Paste = """
        text => {
            const data = new DataTransfer();
            data.setData('text/plain', text);
            document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    [Fact]
    public async Task A_statistician_pastes_explains_and_files_once_and_the_bureau_sees_it_filed_and_exports_who_has_not()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        for (var month = 1; month <= 4; month++) await web.FileAsync(Roster.Output("C010", Period.Month(2025, month), 1000 + month));
        var firm = await chromium.OpenAsync(new(web.Address, "/filing?month=2025-05"), person: OfFirm);
        var output = Cell(firm, "gross_output value");
        await output.FocusAsync();

        // One bad line of three: the others are filled in.
        await firm.EvaluateAsync(Paste, "指标\t单位\t本月\r\n工业总产值\t万元\t１,０００\r\n工业销售产值\t千元\t9,9\r\n从业人员\t人\t120\r\n");
        await Assertions.Expect(firm.GetByTestId("taken")).ToHaveAttributeAsync("data-cells", "2");
        await Assertions.Expect(firm.GetByTestId("line-fault")).ToContainTextAsync("第 3 行");
        await Assertions.Expect(output).ToHaveValueAsync("1,000");
        await Assertions.Expect(firm.Locator("[data-indicator=gross_output] select")).ToHaveValueAsync("万元");

        // Down two lines by the keyboard, as in a spreadsheet.
        await output.PressAsync("Enter");
        await firm.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Cell(firm, "sales_output value")).ToBeFocusedAsync();
        await firm.Keyboard.TypeAsync("1010");
        await firm.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Cell(firm, "sales_output yearToDate")).ToBeFocusedAsync();
        await Assertions.Expect(Cell(firm, "sales_output value")).ToHaveValueAsync("1,010");

        var file = firm.GetByTestId("file-button");
        await Assertions.Expect(firm.Locator("[data-check='jump.unit']")).ToContainTextAsync("请核对计量单位");
        await Assertions.Expect(file).ToBeDisabledAsync();
        await firm.FillAsync("[data-explains='jump.unit gross_output value']", "新线投产");
        await Assertions.Expect(file).ToBeEnabledAsync();

        await Assertions.Expect(firm.GetByTestId("draft")).ToHaveAttributeAsync("data-state", "saved");
        await firm.ReloadAsync();
        await Assertions.Expect(Cell(firm, "gross_output value")).ToHaveValueAsync("1,000");
        await Assertions.Expect(firm.Locator("[data-explains='jump.unit gross_output value']")).ToHaveValueAsync("新线投产");

        await Assertions.Expect(file).ToBeEnabledAsync();
        await file.DblClickAsync();
        await Assertions.Expect(firm.GetByTestId("accepted")).ToContainTextAsync("C010-5");
        await Assertions.Expect(firm.GetByTestId("receipt")).ToHaveCountAsync(1);
        await Assertions.Expect(firm.GetByTestId("receipt")).ToContainTextAsync("新线投产");
        await Assertions.Expect(firm.GetByTestId("draft")).ToHaveAttributeAsync("data-state", "none");
        var versions = await web.GetAsync<List<ReadingVersionView>>("/api/enterprises/C010/readings/gross_output");
        Assert.Equal((5, 10_000, "赵统计"), (versions.Count, versions[^1].Value, versions[^1].By));

        var city = await chromium.OpenAsync(new(web.Address, "/reporting?month=2025-05&form=production"));
        await Assertions.Expect(city.Locator("[data-tile=late] dd")).ToHaveTextAsync("1");
        await city.Locator("[data-state=late]").First.ClickAsync();
        await Assertions.Expect(city.GetByTestId("reporting-row")).ToHaveAttributeAsync("data-enterprise", "C010");
        var download = await city.RunAndWaitForDownloadAsync(() => city.GetByTestId("chase-csv").ClickAsync());
        var csv = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), csv[..3]);
        var list = Encoding.UTF8.GetString(csv);
        Assert.Contains("\r\nC011,", list, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nC010,", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_uploaded_with_its_bad_lines_told_and_a_correction_needs_its_reason()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        await web.FileAsync(new() { Enterprise = "C010", Period = Period.Month(2025, 5), Key = "k", Readings = [new("gross_output", 1000, "千元"), new("sales_output", 900, "千元")] });
        var page = await chromium.OpenAsync(new(web.Address, "/filing?enterprise=C010&month=2025-05"), locale: "en");
        await Assertions.Expect(page.GetByTestId("filing-form")).ToHaveAttributeAsync("data-filed", "true");
        await page.GetByTestId("file").SetInputFilesAsync(new FilePayload
        {
            Name = "may.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("Indicator,Unit,Value\nGross output,千元,\"1,100\"\nCement,吨,5\nSales output,千元,900\n"),
        });
        await Assertions.Expect(page.GetByTestId("line-fault")).ToHaveTextAsync("Line 3: there is no indicator “Cement”");
        await Assertions.Expect(Cell(page, "gross_output value")).ToHaveValueAsync("1,100");
        await Assertions.Expect(page.GetByTestId("in-the-way")).ToHaveTextAsync("Give the reason of the correction");
        await page.FillAsync("[name=why]", "Checked against the books");
        await page.GetByTestId("file-button").ClickAsync();
        await Assertions.Expect(page.GetByTestId("receipt")).ToHaveCountAsync(2);
        var versions = await web.GetAsync<List<ReadingVersionView>>("/api/enterprises/C010/readings/gross_output");
        Assert.Equal(["", "Checked against the books"], versions.Select(one => one.Why));
        // What stays as it was has no new version.
        Assert.Single(await web.GetAsync<List<ReadingVersionView>>("/api/enterprises/C010/readings/sales_output"));
    }

    [Fact]
    public async Task An_analyst_records_a_suspension_with_its_reason_and_the_form_is_not_expected_any_more()
    {
        await using var database = await HostProcesses.CreateDatabaseAsync();
        await Roster.SeedAsync(database.Name);
        await using var web = await WebProcess.StartAsync(database.Name);
        var page = await chromium.OpenAsync(new(web.Address, "/reporting?month=2025-05&form=production&q=C011"));
        var row = page.Locator("[data-testid=reporting-row][data-enterprise=C011]");
        await Assertions.Expect(row).ToHaveAttributeAsync("data-state", "missing");
        await row.GetByRole(AriaRole.Button).ClickAsync();
        var drawer = page.GetByRole(AriaRole.Dialog);
        await drawer.Locator("[value=suspended]").CheckAsync();
        await Assertions.Expect(drawer.Locator("[type=submit]")).ToBeDisabledAsync();
        await drawer.Locator("[name=reason]").FillAsync("停产大修");
        await drawer.Locator("[type=submit]").ClickAsync();
        await Assertions.Expect(drawer.GetByRole(AriaRole.Alert)).ToContainTextAsync("2025年5月停报");
        await drawer.Locator("[type=submit]").ClickAsync();
        await Assertions.Expect(row).ToHaveAttributeAsync("data-state", "suspended");
        Assert.Equal("停产大修", Assert.Single(await web.GetAsync<List<ExemptionView>>("/api/reporting/exemptions?enterprise=C011")).Reason);
    }

    private static ILocator Cell(IPage page, string place) => page.Locator($"[data-place='{place}']");
}
