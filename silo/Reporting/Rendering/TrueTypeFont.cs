using System.Buffers.Binary;
using System.Text;

namespace Monitor.Reporting.Rendering;

/// <summary>
/// A TrueType font: which glyph draws a letter, how wide it is, and a part of the font with some glyphs alone.
/// After the OpenType specification; lengths are in the font's own units, <see cref="UnitsPerEm"/> to the letter size.
/// </summary>
internal sealed class TrueTypeFont
{
    private const int DirectoryLength = 12;
    private const int EntryLength = 16;
    private const int HeadLongOffsets = 50;
    private const ushort MoreComponents = 0x20;

    // What a viewer needs to draw glyphs by number.
    private static readonly string[] Kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    private readonly byte[] _file;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];
    private readonly int _wideMetrics;
    private readonly bool _longOffsets;
    private readonly int _map;
    private readonly bool _mapOfGroups;

    /// <exception cref="ReportException">The font lacks a table that is needed.</exception>
    public TrueTypeFont(byte[] file)
    {
        _file = file;
        for (var i = 0; i < U16(4); i++)
        {
            var entry = DirectoryLength + (i * EntryLength);
            _tables[Encoding.ASCII.GetString(file, entry, 4)] = (I32(entry + 8), I32(entry + 12));
        }

        foreach (var name in (string[])["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"])
        {
            if (!_tables.ContainsKey(name)) throw new ReportException($"The font has no table '{name}'; name another in {PdfFont.Variable}.");
        }

        UnitsPerEm = U16(At("head") + 18);
        Box = [I16(At("head") + 36), I16(At("head") + 38), I16(At("head") + 40), I16(At("head") + 42)];
        _longOffsets = U16(At("head") + HeadLongOffsets) == 1;
        (Ascent, Descent, _wideMetrics) = (I16(At("hhea") + 4), I16(At("hhea") + 6), U16(At("hhea") + 34));
        Glyphs = U16(At("maxp") + 4);
        (_map, _mapOfGroups) = FindMap();
    }

    public int UnitsPerEm { get; }
    public int Ascent { get; }
    public int Descent { get; }
    public int Glyphs { get; }

    /// <summary>Left, lower, right and upper end of all glyphs.</summary>
    public IReadOnlyList<int> Box { get; }

    public int WidthOf(int glyph) => U16(At("hmtx") + (Math.Min(glyph, _wideMetrics - 1) * 4));

    /// <returns>0 for a letter that the font does not have.</returns>
    public int GlyphOf(int letter) => _mapOfGroups ? InGroups(letter) : letter > 0xFFFF ? 0 : InSegments(letter);

    /// <summary>The font with the outlines of some glyphs; the numbers of glyphs stay.</summary>
    public byte[] Part(IEnumerable<int> glyphs)
    {
        var wanted = new SortedSet<int>(glyphs) { 0 };
        var open = new Queue<int>(wanted);
        while (open.TryDequeue(out var glyph))
        {
            foreach (var component in Components(glyph).Where(wanted.Add)) open.Enqueue(component);
        }

        using var outlines = new MemoryStream();
        var offsets = new byte[(Glyphs + 1) * 4];
        for (var glyph = 0; glyph < Glyphs; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan(glyph * 4), (uint)outlines.Length);
            if (!wanted.Contains(glyph)) continue;
            var (from, to) = (OffsetOf(glyph), OffsetOf(glyph + 1));
            outlines.Write(_file, At("glyf") + from, to - from);
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
        }

        BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan(Glyphs * 4), (uint)outlines.Length);
        var head = Table("head");
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(HeadLongOffsets), 1);
        return Assemble([.. Kept.Where(_tables.ContainsKey).Select(name => (name, name switch { "glyf" => outlines.ToArray(), "loca" => offsets, "head" => head, _ => Table(name) }))]);
    }

    private static byte[] Assemble(List<(string Name, byte[] Bytes)> tables)
    {
        using var file = new MemoryStream();
        var head = new byte[DirectoryLength + (tables.Count * EntryLength)];
        BinaryPrimitives.WriteUInt32BigEndian(head, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(4), (ushort)tables.Count);
        var place = head.Length;
        for (var i = 0; i < tables.Count; i++)
        {
            var entry = head.AsSpan(DirectoryLength + (i * EntryLength));
            Encoding.ASCII.GetBytes(tables[i].Name, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)place);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)tables[i].Bytes.Length);
            place += (tables[i].Bytes.Length + 3) & ~3;
        }

        file.Write(head);
        foreach (var (_, bytes) in tables)
        {
            file.Write(bytes);
            while (file.Length % 4 != 0) file.WriteByte(0);
        }

        return file.ToArray();
    }

    /// <summary>The glyphs that a composite one is made of.</summary>
    private IEnumerable<int> Components(int glyph)
    {
        if (glyph >= Glyphs || OffsetOf(glyph + 1) <= OffsetOf(glyph)) yield break;
        var at = At("glyf") + OffsetOf(glyph);
        if (I16(at) >= 0) yield break;
        at += 10;
        int flags;
        do
        {
            flags = U16(at);
            yield return U16(at + 2);
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }
        while ((flags & MoreComponents) != 0);
    }

    private int OffsetOf(int glyph) => _longOffsets ? I32(At("loca") + (glyph * 4)) : U16(At("loca") + (glyph * 2)) * 2;

    private (int Offset, bool Groups) FindMap()
    {
        var (cmap, best, groups) = (At("cmap"), 0, false);
        for (var i = 0; i < U16(cmap + 2); i++)
        {
            var entry = cmap + 4 + (i * 8);
            var (platform, encoding, at) = (U16(entry), U16(entry + 2), cmap + I32(entry + 4));
            if (platform == 3 && encoding == 10 && U16(at) == 12) return (at, true);
            if ((platform == 0 || (platform == 3 && encoding == 1)) && U16(at) == 4) (best, groups) = (at, false);
        }

        return best > 0 ? (best, groups) : throw new ReportException($"The font has no Unicode map; name another in {PdfFont.Variable}.");
    }

    private int InGroups(int letter)
    {
        var (low, high) = (0, I32(_map + 12) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = _map + 16 + (middle * 12);
            if (letter < I32(group)) high = middle - 1;
            else if (letter > I32(group + 4)) low = middle + 1;
            else return I32(group + 8) + letter - I32(group);
        }

        return 0;
    }

    private int InSegments(int letter)
    {
        var twice = U16(_map + 6);
        for (var i = 0; i < twice; i += 2)
        {
            if (letter > U16(_map + 14 + i)) continue;
            var (start, delta, range) = (U16(_map + 16 + twice + i), U16(_map + 16 + (2 * twice) + i), _map + 16 + (3 * twice) + i);
            if (letter < start) return 0;
            if (U16(range) == 0) return (letter + delta) & 0xFFFF;
            var glyph = U16(range + U16(range) + ((letter - start) * 2));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }

        return 0;
    }

    private int At(string table) => _tables[table].Offset;

    private byte[] Table(string name) => _file.AsSpan(_tables[name].Offset, _tables[name].Length).ToArray();

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private int I16(int at) => BinaryPrimitives.ReadInt16BigEndian(_file.AsSpan(at));

    private int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(_file.AsSpan(at));
}
