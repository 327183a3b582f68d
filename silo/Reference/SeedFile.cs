using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Monitor.Reference;

/// <summary>Reads reference data files; a fault in one is told with file and line.</summary>
public static class SeedFile
{
    /// <exception cref="SeedException">The file is missing or not of the expected form.</exception>
    public static T ReadYaml<T>(string file)
    {
        if (!File.Exists(file)) throw new SeedException(file, "the file is missing");
        try
        {
            var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithEnforceRequiredMembers().Build();
            using var reader = File.OpenText(file);
            return yaml.Deserialize<T>(reader) ?? throw new SeedException(file, "the file is empty");
        }
        catch (YamlException exception)
        {
            throw new SeedException($"{file}, line {exception.Start.Line}", exception.InnerException?.Message ?? exception.Message);
        }
    }
}
