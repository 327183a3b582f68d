namespace Monitor.Loadtest.Results;

/// <summary>Writes README's table of measurements between its two marks.</summary>
public static class ReadmeBlock
{
    public static void Write(Report report, string file) => throw new NotImplementedException();
}
