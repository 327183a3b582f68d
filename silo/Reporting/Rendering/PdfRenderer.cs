namespace Monitor.Reporting.Rendering;

/// <summary>The PDF, in the measures of GB/T 9704-2012 and in one embedded font: free Chinese fonts have no 仿宋 or 小标宋.</summary>
public sealed class PdfRenderer : IReportRenderer
{
    // Read once: a Chinese font has several megabytes. A font that is not there is looked for again the next time.
    private readonly Lazy<TrueTypeFont> _font = new(() => new(PdfFont.Load()), LazyThreadSafetyMode.PublicationOnly);

    public ReportFormat Format => ReportFormat.Pdf;

    public string ContentType => "application/pdf";

    public byte[] Render(ReportModel model, string language)
    {
        var file = new PdfFile(_font.Value, model.Title.In(language), PageLayout.IsEnglish(language) ? "en" : "zh-CN");
        new PdfReport(file, language).Write(model);
        return file.Write();
    }
}
