using System.Net;

namespace Monitor.Web.Security;

/// <summary>Where the service is to listen, by its configuration and before it does.</summary>
internal static class Bindings
{
    /// <returns>Addresses that other machines could reach.</returns>
    public static IReadOnlyList<string> Public(IConfiguration configuration)
    {
        // In the order in which Kestrel lets one go before the other.
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? "").ToList();
        if (endpoints.Count > 0) return [.. endpoints.Where(IsPublic)];
        if (configuration["urls"] is { Length: > 0 } urls) return [.. urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(IsPublic)];
        return [.. new[] { configuration["http_ports"], configuration["https_ports"] }.Where(ports => !string.IsNullOrEmpty(ports)).Select(ports => $"*:{ports}")];
    }

    private static bool IsPublic(string url)
    {
        var host = BindingAddress.Parse(url) is { IsUnixPipe: false } address ? address.Host.Trim('[', ']') : "localhost";
        return !host.Equals("localhost", StringComparison.OrdinalIgnoreCase) && !(IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
