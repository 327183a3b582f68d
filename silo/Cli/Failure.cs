namespace Monitor.Cli;

/// <summary>Turns what can go wrong with an operator's files into one line on stderr and exit code 1.</summary>
internal static class Failure
{
    public static int Report(TextWriter error, Action action)
    {
        try
        {
            action();
            return 0;
        }
        catch (Exception exception) when (exception is InputException or IOException or UnauthorizedAccessException or ArgumentException or OperationCanceledException)
        {
            error.WriteLine($"error: {exception.Message}");
            return 1;
        }
    }
}
