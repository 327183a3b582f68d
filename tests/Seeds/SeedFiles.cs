using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Monitor.Tests.Seeds;

/// <summary>Reads the files of seeds/ as they are shipped: from beside the executable.</summary>
internal static class SeedFiles
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", name));

    public static T Parse<T>(string name) => Yaml.Deserialize<T>(Text(name));

    /// <summary>The data lines of a CSV file without quoted cells, split; the header is first.</summary>
    public static IReadOnlyList<string[]> Lines(string name) =>
        [.. Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(x => x[0] != '#').Select(x => x.Split(','))];

    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*", SearchOption.AllDirectories).Select(x => Path.GetFileName(x));
}
