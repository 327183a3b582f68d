using Monitor.Accounts;

namespace Monitor.Tests.Web;

/// <summary>The administrator's key that every web process of the tests is started with.</summary>
internal static class ServiceKey
{
    public const string Header = "X-Api-Key";
    public const string Secret = "the-key-of-the-tests";

    public static string Setting => $"--Monitor:Keys:Initial={ApiKey.HashOf(Secret)}";

    /// <param name="secret">Of another key.</param>
    public static HttpClient Client(Uri? address = null, string secret = Secret)
    {
        var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Add(Header, secret);
        return client;
    }
}
