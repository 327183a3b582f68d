using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Monitor.Tests.Web;

namespace Monitor.Tests.Security;

/// <summary>Codes besides the password.</summary>
public sealed class AuthenticatorTests(SharedWeb fixture) : IClassFixture<SharedWeb>
{
    [Fact]
    public async Task An_authenticator_is_proved_asked_for_and_replaced_by_a_recovery_code_once()
    {
        await People.AddAsync(fixture.Web.Http, new("guarded", "n", Role.Leader, People.Password));
        using var browser = People.Browser(fixture.Web.Address);
        await SignInAsync(HttpStatusCode.OK);
        var key = await PostAsync<AuthenticatorKey>("/api/session/authenticator", new { });
        Assert.StartsWith("otpauth://totp/Monitor:guarded?secret=" + key.Secret, key.Uri);
        using (var wrong = await browser.PostAsJsonAsync("/api/session/authenticator/verify", new AuthenticatorCode("000000"))) Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        // Not proved yet: the password is enough.
        await SignInAsync(HttpStatusCode.OK);
        var recovery = (await PostAsync<RecoveryCodes>("/api/session/authenticator/verify", new AuthenticatorCode(CodeOf(key.Secret)))).Codes;
        Assert.Equal(8, recovery.Distinct().Count());

        Assert.Equal("CodeNeeded", await SignInAsync(HttpStatusCode.Unauthorized));
        Assert.Equal("CodeWrong", await SignInAsync(HttpStatusCode.Unauthorized, "000000"));
        await SignInAsync(HttpStatusCode.OK, CodeOf(key.Secret));
        await SignInAsync(HttpStatusCode.OK, recovery[0]);
        Assert.Equal("CodeWrong", await SignInAsync(HttpStatusCode.Unauthorized, recovery[0]));
        Assert.True((await fixture.Web.GetAsync<List<AccountView>>("/api/accounts")).Single(one => one.Name == "guarded").HasAuthenticator);
        await SignInAsync(HttpStatusCode.OK, recovery[1]);
        using (var removed = await browser.PostAsJsonAsync("/api/session/authenticator/remove", new AuthenticatorCode(CodeOf(key.Secret)))) Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        await SignInAsync(HttpStatusCode.OK);

        async Task<string?> SignInAsync(HttpStatusCode expected, string? code = null)
        {
            using var answer = await People.SignInAsync(browser, "guarded", code: code);
            Assert.Equal(expected, answer.StatusCode);
            return answer.IsSuccessStatusCode ? null : (await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("code").GetString();
        }

        async Task<T> PostAsync<T>(string path, object body)
        {
            using var answer = await browser.PostAsJsonAsync(path, body);
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
            return (await answer.Content.ReadFromJsonAsync<T>(MonitorJson.Options))!;
        }
    }

    /// <summary>RFC 6238 with its usual values: SHA-1, 30 seconds, six digits.</summary>
    internal static string CodeOf(string secret)
    {
        var (bits, count, key) = (0, 0, new List<byte>());
        foreach (var letter in secret)
        {
            bits = (bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal);
            count += 5;
            if (count < 8) continue;
            count -= 8;
            key.Add((byte)(bits >> count));
            bits &= (1 << count) - 1;
        }

        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The standard that authenticators follow.
        var hash = HMACSHA1.HashData([.. key], step);
#pragma warning restore CA5350
        return $"{(BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue) % 1_000_000:000000}";
    }
}
