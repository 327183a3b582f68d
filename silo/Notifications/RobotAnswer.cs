using System.Text.Json;

namespace Monitor.Notifications;

/// <summary>The answers of group robots: 200 with a code, 0 being success.</summary>
internal static class RobotAnswer
{
    /// <param name="field">Name of the code.</param>
    /// <param name="busy">Codes that say: later.</param>
    public static Func<JsonElement, SendOutcome> Judge(string field, params int[] busy) => answer =>
        !answer.TryGetProperty(field, out var code) || !code.TryGetInt32(out var number) ? SendOutcome.Retry("")
        : number == 0 ? SendOutcome.Sent("")
        : busy.Contains(number) ? SendOutcome.Retry("", TimeSpan.FromSeconds(30))
        : SendOutcome.Refused("");
}
