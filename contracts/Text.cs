namespace Monitor.Contracts;

/// <summary>A name or sentence in the two languages of the users.</summary>
public sealed record Text(string Zh, string En)
{
    /// <param name="language">An IETF tag; anything that starts with <c>en</c> gives English, all else Chinese.</param>
    public string In(string? language) => language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? En : Zh;
}
