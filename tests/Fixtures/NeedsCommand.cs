namespace Monitor.Tests.Fixtures;

/// <summary>A test that runs a program of the system: skipped on a laptop that lacks it, failing in CI, which installs it.</summary>
public sealed class NeedsCommandAttribute : FactAttribute
{
    public NeedsCommandAttribute(string command)
    {
        var there = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin").Any(folder => System.IO.File.Exists(System.IO.Path.Combine(folder, command)));
        if (!there && Environment.GetEnvironmentVariable("CI") != "true") Skip = $"{command} is not installed.";
    }
}
