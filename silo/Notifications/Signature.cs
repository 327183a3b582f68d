using System.Security.Cryptography;
using System.Text;

namespace Monitor.Notifications;

internal static class Signature
{
    public static byte[] Hmac(string key, string text) => HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(text));
}
