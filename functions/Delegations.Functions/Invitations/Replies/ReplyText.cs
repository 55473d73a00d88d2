using Delegations.Web;

namespace Delegations.Invitations.Replies;

/// <summary>What people add to an answer, made plain.</summary>
internal static class ReplyText
{
    /// <summary>As much as a mail's comment may have.</summary>
    public const int LongestNote = 2000;
    public const int LongestName = 200;

    /// <inheritdoc cref="WrittenText.Lines"/>
    public static string Note(string? text) => WrittenText.Lines(text);

    /// <inheritdoc cref="WrittenText.Line"/>
    public static string Name(string? text) => WrittenText.Line(text);
}
