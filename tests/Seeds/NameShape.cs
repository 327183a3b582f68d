namespace Monitor.Tests.Seeds;

/// <summary>A text pair of a seed file.</summary>
internal sealed class NameShape
{
    public string Zh { get; set; } = "";
    public string En { get; set; } = "";
}
