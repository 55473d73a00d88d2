using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Finds the platform of an online meeting: <c>Online workshop (MS Teams)</c> takes place at <c>Online (MS Teams)</c>.</summary>
internal static partial class OnlinePlace
{
    private const string Prefix = "Online (";
    private const int LongestLine = 160;

    public static bool IsOnline(string place) => place.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The place, or null where the line names no platform.</summary>
    public static string? Find(string line) =>
        line.Length <= LongestLine && Platform().Match(line) is { Success: true } match ? $"{Prefix}{match.Value})" : null;

    [GeneratedRegex(@"\b(MS Teams|Microsoft Teams|Teams[- ](meeting|call|Besprechung|vergadering)|(?<=\b(via|on|par|sur|über|per|op|in) )Teams|Zoom(?!\s*(in|out|on|into|sur)\b)|Webex|Google Meet|GoToMeeting|GoToWebinar|BigBlueButton|Jitsi|Skype)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Platform();
}
