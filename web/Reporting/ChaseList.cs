using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Monitor.Contracts;
using Monitor.Reference;
using Monitor.Reporting.Rendering;

namespace Monitor.Web.Reporting;

/// <summary>The list of who is to be asked for which form (催报名单), the longest overdue first.</summary>
/// <param name="language">An IETF tag.</param>
internal sealed class ChaseList(IReadOnlyList<ReportingView> forms, ReferenceModel reference, string language)
{
    private static readonly Text Title = new("催报名单", "Chase list");

    private static readonly (Text Name, double Width)[] Columns =
    [
        (new("企业代码", "Code"), 14), (new("企业名称", "Enterprise"), 36), (new("县区", "Area"), 16), (new("报表", "Form"), 24), (new("报告期", "Period"), 14),
        (new("应报日期", "Due"), 14), (new("状态", "State"), 14), (new("逾期工作日", "Working days overdue"), 14),
    ];

    /// <summary>With a byte order mark, without which spreadsheets take Chinese for something else.</summary>
    public byte[] ToCsv()
    {
        using var file = new MemoryStream();
        using (var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        // A spreadsheet takes a field that begins with = + - or @ for a formula, and a name comes from whoever filled in the roster.
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape }))
        {
            foreach (var row in Rows())
            {
                foreach (var cell in row) csv.WriteField(cell);
                csv.NextRecord();
            }
        }

        return file.ToArray();
    }

    public byte[] ToXlsx() => WorkbookWriter.Write([new(Title.In(language), [.. Rows()], (_, _) => 0, [.. Columns.Select(column => column.Width)])]);

    private IEnumerable<IReadOnlyList<object?>> Rows()
    {
        yield return [.. Columns.Select(column => column.Name.In(language))];
        var areas = reference.Areas.ToDictionary(area => area.Code, area => area.Name);
        foreach (var form in forms.OrderByDescending(form => form.OverdueWorkdays).ThenBy(form => form.Area, StringComparer.Ordinal).ThenBy(form => form.Enterprise, StringComparer.Ordinal))
        {
            yield return
            [
                form.Enterprise, form.EnterpriseName, areas.TryGetValue(form.Area, out var area) ? area.In(language) : form.Area, form.FormName.In(language), form.Period.ToString(),
                form.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StateOf(form.State).In(language), (double)form.OverdueWorkdays,
            ];
        }
    }

    private static Text StateOf(ReportingState state) => state == ReportingState.Due ? new("待报", "Due") : new("逾期未报", "Overdue");
}
