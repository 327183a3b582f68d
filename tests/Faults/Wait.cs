namespace Monitor.Tests.Faults;

/// <summary>Real time between faults: what is under test are real processes.</summary>
internal static class Wait
{
    public static Task ForAsync(int milliseconds, CancellationToken cancellationToken = default) =>
        Task.Delay(TimeSpan.FromMilliseconds(milliseconds), TimeProvider.System, cancellationToken);
}
