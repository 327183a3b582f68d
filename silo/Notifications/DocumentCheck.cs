using System.Text.RegularExpressions;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Reference;

namespace Monitor.Notifications;

/// <summary>What is checked of every document that says who is told.</summary>
internal static partial class DocumentCheck
{
    /// <exception cref="SeedException">It cannot be an id.</exception>
    public static void Id(string id, string what)
    {
        if (!IdForm().IsMatch(id)) throw new SeedException($"{what}, id", "write 1 to 40 lower-case letters, digits and hyphens");
    }

    /// <exception cref="SeedException">It names what is not there.</exception>
    public static void Choice(WarningChoice choice, Registry registry, string where)
    {
        var reference = registry.Reference;
        if (choice.AtLeast == Level.None) throw new SeedException($"{where}, atLeast", "write blue, yellow, orange or red");
        if (choice.Areas.FirstOrDefault(code => !reference.HasArea(code)) is { } area) throw new SeedException($"{where}, areas", $"there is no area '{area}'");
        if (choice.Industries.FirstOrDefault(code => !reference.HasIndustry(code)) is { } industry) throw new SeedException($"{where}, industries", $"there is no industry '{industry}'");
        if (choice.Rules.FirstOrDefault(id => id != ExternalJudge.Rule && registry.Model.Rules.Find(id) is null) is { } rule) throw new SeedException($"{where}, rules", $"there is no rule '{rule}' in force");
    }

    /// <exception cref="SeedException">Nobody can be told so.</exception>
    public static void Targets(IReadOnlyList<RouteTarget> targets, NotificationModel model, string where)
    {
        if (targets.Count == 0) throw new SeedException(where, "say whom to tell");
        foreach (var target in targets) Check(target, model, where);
    }

    private static void Check(RouteTarget target, NotificationModel model, string where)
    {
        var channel = model.Find(target.Channel) ?? throw new SeedException(where, $"there is no channel '{target.Channel}'");
        var personal = channel.Kind is ChannelKind.Email or ChannelKind.InApp;
        if (personal && string.IsNullOrWhiteSpace(target.Recipient)) throw new SeedException(where, $"channel {channel.Id} needs a recipient");
        if (!personal && target.Recipient.Length > 0) throw new SeedException(where, $"channel {channel.Id} has one receiver; leave the recipient out");
        if (channel.Kind == ChannelKind.Email && !System.Net.Mail.MailAddress.TryCreate(Recipients.Filled(target.Recipient), out _)) throw new SeedException(where, $"'{target.Recipient}' is no mail address");
        if (channel.Kind == ChannelKind.InApp && Recipients.IsRole(target.Recipient) && !Recipients.TryParseRole(target.Recipient, out _))
            throw new SeedException(where, $"there is no role '{target.Recipient}'; write @areaAnalyst, @cityAnalyst, @statistician, @leader or @administrator");
        if (Recipients.Filled(target.Recipient).Contains('{', StringComparison.Ordinal)) throw new SeedException(where, "a recipient may have {area} and {areaName} in it and no other hole");
        if (target.Recipient.Contains('\0', StringComparison.Ordinal) || target.Recipient.Contains('|', StringComparison.Ordinal)) throw new SeedException(where, "a recipient has neither | nor the zero character");
    }

    [GeneratedRegex("^[a-z0-9-]{1,40}$")]
    private static partial Regex IdForm();
}
