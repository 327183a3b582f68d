namespace Monitor.Readings.Imports;

/// <summary>A file that cannot be read as a table from some line on.</summary>
public sealed class TableException(int line, string zh, string en) : Exception(en)
{
    public int Line => line;
    public string Zh => zh;
    public string En => Message;
}
