using System.Text.RegularExpressions;
using Monitor.Tests.Web;

namespace Monitor.Tests.Browser;

/// <summary>The addresses of all pages, read from the dashboard's list of routes: a new page is looked at without anybody saying so.</summary>
internal static partial class RouterPages
{
    /// <summary>What stands for the parameters of routes on the sample roster.</summary>
    private static readonly Dictionary<string, string> Samples = new()
    {
        ["kind"] = "area",
        ["code"] = "gongyi",
        ["enterprise"] = "C001",
        ["period"] = "2025-05",
        ["month"] = "2025-05",
        ["form"] = "output",
    };

    /// <param name="warning">Id of an open one.</param>
    public static IReadOnlyList<string> All(string warning)
    {
        var parent = "";
        var pages = new List<string>();
        foreach (Match match in Route().Matches(File.ReadAllText(Path.Combine(Repository.Folder("web"), "client", "src", "router.ts"))))
        {
            var path = match.Groups["path"].Value;
            if (path.StartsWith('/')) parent = path;
            else path = $"{parent.TrimEnd('/')}/{path}";
            pages.Add(Parameter().Replace(path, one => Sample(path, one.Groups["name"].Value, warning)).TrimEnd('?'));
        }

        return [.. pages.Distinct()];
    }

    private static string Sample(string path, string name, string warning) => name switch
    {
        "id" when path.StartsWith("/warnings/", StringComparison.Ordinal) => warning,
        "id" when path.StartsWith("/rules/", StringComparison.Ordinal) => "output-yoy",
        "code" when !path.StartsWith("/areas/", StringComparison.Ordinal) => "C001",
        _ => Samples.GetValueOrDefault(name, "nowhere"),
    };

    [GeneratedRegex("path: '(?<path>[^']*)'")]
    private static partial Regex Route();

    /// <summary>:code, :kind(area|city), :path(.*)*, :period?</summary>
    [GeneratedRegex(@":(?<name>\w+)(\([^)]*\))?[*+?]?")]
    private static partial Regex Parameter();
}
