using Monitor.Accounts;

namespace Monitor.Loadtest.Servers;

/// <summary>The administrator's key that a measured server is started with.</summary>
public static class ServerKey
{
    public const string Header = "X-Api-Key";

    public static string Secret { get; } = ApiKey.NewSecret();

    public static string Setting => $"--Monitor:Keys:Initial={ApiKey.HashOf(Secret)}";

    public static HttpClient Client(Uri server)
    {
        var client = new HttpClient { BaseAddress = server };
        client.DefaultRequestHeaders.Add(Header, Secret);
        return client;
    }
}
