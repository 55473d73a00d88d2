using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Tells who may see a session: by the column of audiences, and by the one that keeps things private. Unclear means unseen.</summary>
internal sealed class RowAudience(SourceTable table, SourceRow row, ColumnMap map, FindingsWriter findings)
{
    /// <param name="text">What the column of audiences says; empty where nothing.</param>
    /// <param name="privacy">What the other one says.</param>
    public Audience Read(string text, string privacy)
    {
        if (text.Length == 0)
        {
            return Kept(privacy) ?? Audience.Public;
        }

        var audience = CodeWords.AudienceOf(text) ?? Answered(text, Field.Audience);
        if (audience is null)
        {
            findings.AudienceUnknown(Place(Field.Audience), text);
            return Audience.Internal;
        }

        return Kept(privacy) is { } kept && kept > audience ? kept : audience.Value;
    }

    /// <summary>Whatever is no plain "no" keeps a session private, unless a coordinator answered otherwise. Null where nothing is kept.</summary>
    private Audience? Kept(string text)
    {
        if (text.Length == 0 || CodeWords.YesOrNo(text) is false)
        {
            return null;
        }

        if (CodeWords.YesOrNo(text) is true)
        {
            return Audience.Internal;
        }

        if (CodeWords.AudienceOf(text) is { } known)
        {
            return known is Audience.Public ? null : Audience.Internal;
        }

        if (Answered(text, Field.Private) is { } answered)
        {
            return answered;
        }

        findings.AudienceUnknown(Place(Field.Private), text);
        return Audience.Internal;
    }

    private Audience? Answered(string text, Field field)
    {
        if (findings.Answers.AudienceOf(text) is not { } answered)
        {
            return null;
        }

        findings.AudienceAnswered(Place(field), text);
        return answered;
    }

    private string Place(Field field) => table.CellPlace(row, Math.Max(0, map.Column(field)));
}
