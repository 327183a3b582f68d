using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Monitor.Reporting.Rendering;

/// <summary>
/// Writes a PDF (ISO 32000-1) of pages in one embedded TrueType font. Only what the reports need; nothing in the file depends on the time
/// or the machine but the font.
/// </summary>
internal sealed class PdfFile(TrueTypeFont font, string title, string language)
{
    // Objects with fixed numbers; the pages follow, two objects each.
    private const int Catalog = 1;
    private const int Tree = 2;
    private const int Type0 = 3;
    private const int Descendant = 4;
    private const int Descriptor = 5;
    private const int Program = 6;
    private const int ToUnicode = 7;
    private const int Info = 8;
    private const int FirstPage = 9;

    private readonly SortedDictionary<int, int> _letters = [];
    private readonly List<PdfPage> _pages = [];

    public IReadOnlyList<PdfPage> Pages => _pages;

    public PdfPage AddPage()
    {
        var page = new PdfPage(this, PageLayout.Points(PageLayout.PageHeight));
        _pages.Add(page);
        return page;
    }

    /// <summary>Width of a text in points.</summary>
    public double Measure(string text, double size) => text.EnumerateRunes().Sum(rune => (double)font.WidthOf(font.GlyphOf(rune.Value))) * size / font.UnitsPerEm;

    /// <summary>The text as numbers of glyphs, four hexadecimal digits each.</summary>
    public string Encode(string text)
    {
        var digits = new StringBuilder(text.Length * 4);
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = font.GlyphOf(rune.Value);
            _letters.TryAdd(glyph, rune.Value);
            digits.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }

        return digits.ToString();
    }

    public byte[] Write()
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        Put(file, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        Add($"<</Type/Catalog/Pages {Tree} 0 R/Lang({language})/ViewerPreferences<</DisplayDocTitle true>>>>");
        Add($"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select((_, i) => $"{FirstPage + (2 * i)} 0 R"))}]>>");
        Add($"<</Type/Font/Subtype/Type0/BaseFont/MONITR+Report/Encoding/Identity-H/DescendantFonts[{Descendant} 0 R]/ToUnicode {ToUnicode} 0 R>>");
        Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/MONITR+Report/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {Descriptor} 0 R/CIDToGIDMap/Identity/DW 1000/W[{string.Join(' ', _letters.Keys.Select(glyph => $"{glyph}[{Thousandths(font.WidthOf(glyph))}]"))}]>>");
        Add($"<</Type/FontDescriptor/FontName/MONITR+Report/Flags 4/FontBBox[{string.Join(' ', font.Box.Select(Thousandths))}]/ItalicAngle 0/Ascent {Thousandths(font.Ascent)}/Descent {Thousandths(font.Descent)}/CapHeight {Thousandths(font.Ascent)}/StemV 80/FontFile2 {Program} 0 R>>");
        var part = font.Part(_letters.Keys);
        AddStream(part, $"/Length1 {part.Length}");
        AddStream(Encoding.ASCII.GetBytes(LetterMap()), "");
        Add($"<</Title<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(title))}>>>");
        foreach (var page in _pages)
        {
            var size = string.Create(CultureInfo.InvariantCulture, $"{PageLayout.Points(PageLayout.PageWidth):0.##} {PageLayout.Points(PageLayout.PageHeight):0.##}");
            Add($"<</Type/Page/Parent {Tree} 0 R/MediaBox[0 0 {size}]/Resources<</Font<</F {Type0} 0 R>>>>/Contents {places.Count + 2} 0 R>>");
            AddStream(Encoding.ASCII.GetBytes(page.Content), "");
        }

        var start = file.Position;
        Put(file, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) Put(file, $"{place:D10} 00000 n \n");
        Put(file, $"trailer\n<</Size {places.Count + 1}/Root {Catalog} 0 R/Info {Info} 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();

        void Add(string content)
        {
            places.Add(file.Position);
            Put(file, $"{places.Count} 0 obj\n{content}\nendobj\n");
        }

        void AddStream(byte[] bytes, string more)
        {
            using var packed = new MemoryStream();
            using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(bytes);
            places.Add(file.Position);
            Put(file, $"{places.Count} 0 obj\n<</Length {packed.Length}/Filter/FlateDecode{more}>>\nstream\n");
            file.Write(packed.ToArray());
            Put(file, "\nendstream\nendobj\n");
        }
    }

    /// <summary>Which letter a glyph was, so that text can be searched and copied.</summary>
    private string LetterMap()
    {
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Letters def/CMapType 2 def\n1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        foreach (var chunk in _letters.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var (glyph, letter) in chunk) map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(new Rune(letter).ToString()))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict/CMap defineresource pop end end").ToString();
    }

    private int Thousandths(int length) => (int)Math.Round(length * 1000.0 / font.UnitsPerEm);

    private static void Put(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
