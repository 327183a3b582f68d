namespace Monitor.Web;

/// <summary>An enum's value in a query, written as it is written in JSON: <c>red</c>, <c>city</c>.</summary>
internal readonly record struct Named<T>(T Value) where T : struct, Enum
{
    public static bool TryParse(string text, out Named<T> named)
    {
        var known = Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsAsciiDigit(text[0]);
        named = new(value);
        return known;
    }
}
