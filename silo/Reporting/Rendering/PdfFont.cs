using System.Buffers.Binary;

namespace Monitor.Reporting.Rendering;

/// <summary>Finds a free TrueType font with Chinese letters on this machine, and takes one face out of a collection.</summary>
internal static class PdfFont
{
    /// <summary>Environment variable that names a font file (.ttf, or .ttc whose first face is taken).</summary>
    public const string Variable = "MONITOR_PDF_FONT";

    private const uint Collection = 0x74746366;
    private const uint TrueType = 0x00010000;
    private const int DirectoryLength = 12;
    private const int EntryLength = 16;

    // Known good first; outlines of PostScript kind (Noto CJK) cannot be embedded.
    private static readonly string[] Names =
        ["wqy-microhei.ttc", "wqy-zenhei.ttc", "uming.ttc", "ukai.ttc", "DroidSansFallbackFull.ttf", "DroidSansFallback.ttf", "simfang.ttf", "simsun.ttc", "Deng.ttf", "Arial Unicode.ttf"];

    private static readonly string[] Folders =
        ["/usr/share/fonts", "/usr/local/share/fonts", Environment.GetFolderPath(Environment.SpecialFolder.Fonts), "/Library/Fonts", "/System/Library/Fonts"];

    /// <returns>The bytes of a font file with one face.</returns>
    /// <exception cref="ReportException">There is none.</exception>
    public static byte[] Load()
    {
        var file = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Find()
            ?? throw new ReportException($"A PDF needs a TrueType font with Chinese letters, and none of {string.Join(", ", Names)} is installed. "
                + $"Install one (Debian: fonts-wqy-microhei or fonts-arphic-uming), or name a font file in {Variable}; the other formats need none.");
        if (!File.Exists(file)) throw new ReportException($"{Variable} names '{file}', and there is no such file.");
        return FirstFace(File.ReadAllBytes(file), file);
    }

    private static string? Find() => Folders.Where(folder => folder.Length > 0 && Directory.Exists(folder))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
        .Where(file => Names.Contains(Path.GetFileName(file))).MinBy(file => Array.IndexOf(Names, Path.GetFileName(file)));

    /// <summary>Copies the tables of a collection's first face into a file of their own.</summary>
    public static byte[] FirstFace(byte[] file, string name)
    {
        var kind = BinaryPrimitives.ReadUInt32BigEndian(file);
        if (kind == TrueType) return file;
        if (kind != Collection) throw new ReportException($"The font '{name}' is not TrueType; a PDF can embed no other. Name another in {Variable}.");
        var directory = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(DirectoryLength));
        int count = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(directory + 4));
        var head = DirectoryLength + (count * EntryLength);
        var face = new byte[head + Enumerable.Range(0, count).Sum(i => Padded(Length(i)))];
        file.AsSpan(directory, head).CopyTo(face);
        var place = head;
        for (var i = 0; i < count; i++)
        {
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(Entry(i) + 8));
            file.AsSpan(offset, Length(i)).CopyTo(face.AsSpan(place));
            BinaryPrimitives.WriteUInt32BigEndian(face.AsSpan(DirectoryLength + (i * EntryLength) + 8), (uint)place);
            place += Padded(Length(i));
        }

        return face;

        int Entry(int i) => directory + DirectoryLength + (i * EntryLength);

        int Length(int i) => (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(Entry(i) + 12));
    }

    /// <summary>Tables begin at multiples of four bytes.</summary>
    private static int Padded(int length) => (length + 3) & ~3;
}
