using System.Globalization;
using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>What a text means under its key.</summary>
internal sealed partial class MappingReader
{
    private void AddText(MappingReading reading, string key, string text, int line)
    {
        if (text.Length == 0)
        {
            return;
        }

        var known = keys.FieldOf(key);
        if (known is Field.Handling)
        {
            known = IsHandling(key, text) ? known : null;
        }

        var rank = known is Field.Handling ? null : keys.TitleRank(key);
        if (rank is { } title)
        {
            reading.AddTitle(title, Words.OneLine(text));
        }

        switch (known)
        {
            case Field.Passport:
                findings.PassportIgnored($"line {Words.Number(line)}");
                break;
            case Field.Date:
                AddDay(reading, text);
                break;
            case Field.Start:
                AddStart(reading, text);
                break;
            case Field.End:
                reading.End = reading.End.Length == 0 ? text : reading.End;
                break;
            case Field.Title or Field.Name or Field.Speaker or Field.Host:
                break;
            case Field.SpeakerFunction or Field.Organisation or Field.SpeakerOrganisation:
                reading.Roles.Add((keys.FieldOf(key) ?? Field.Organisation, Words.OneLine(text)));
                break;
            case Field.Place or Field.Stop or Field.Room when RoomName(key, text) is { } name:
                reading.AddText(keys.FieldOf(key) ?? Field.Place, name);
                break;
            case Field.Description when reading.Speakers.Count == 0 && NamedBy(text) is { } people:
                reading.Speakers.AddRange(people);
                break;
            case Field.Place or Field.Stop or Field.Room or Field.Address when TreePlaces.IsOpen(text):
                break;
            case Field.Reference when keys.WordsOf(key) is "guid" or "uuid":
                reading.SetText(Field.Reference, text);
                break;
            case { } field:
                reading.AddText(field, text);
                break;
            case null when rank is null:
                AddUnknown(reading, key, text, line);
                break;
            default:
                break;
        }
    }

    private void AddUnknown(MappingReading reading, string key, string text, int line)
    {
        var words = keys.WordsOf(key);
        var split = words.LastIndexOf(' ');
        if (TimeNotation.FindAtStart(key) is { } time && time.Length * 2 >= key.Length)
        {
            reading.Nested.Add(new NestedNode(key, new TreeNode.Mapping([new("title", new TreeNode.Scalar(text, line))], line), IsReferred: false));
        }
        else if (split > 0 && TreeTexts.IsLanguage(words[(split + 1)..]) && (keys.FieldOf(words[..split]) is not null || keys.TitleRank(words[..split]) is not null))
        {
            AddTranslated(reading, words[..split], words[(split + 1)..], text, line);
        }
        else if (words.EndsWith(" slug", StringComparison.Ordinal) && keys.IsPeople(words[..^5]))
        {
            var name = (index.Find(words, text) is { } person ? TreeTexts.NameOf(person) : null) ?? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text.Replace('-', ' '));
            AddPeople(reading, words[..^5], new TreeNode.Scalar(name, line));
        }
        else if (words.EndsWith(" id", StringComparison.Ordinal) && index.FindIn(words, text) is { } joined && TreeTexts.NameOf(joined) is { } name && keys.FieldOf(words[..^3]) is { } field)
        {
            reading.AddText(field, name);
        }
        else if (!keys.IsTechnical(key))
        {
            ReportUnread(key, line);
        }
    }

    /// <summary>"label", "classification": the key of many things, of which only a label of the protocol tells how far a session may be told.</summary>
    private bool IsHandling(string key, string text) => keys.WordsOf(key) switch
    {
        "label" => HandlingNotation.Read(text) is not null || HandlingNotation.Find(text).Handling is not null,
        var words => !HandlingHeadings.IsDoubtful(words) || HandlingNotation.IsLabel(text),
    };

    /// <summary>The people of a subtitle such as <c>by Anna Berg</c>.</summary>
    private static IReadOnlyList<Mention>? NamedBy(string text)
    {
        var people = text.Length < 120 && text.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? PeopleNotation.Read(text[3..]) : [];
        return people.Count > 0 && people.All(mention => PeopleNotation.LooksLikePerson(mention.Name)) ? people : null;
    }

    private string? RoomName(string key, string text) => index.FindIn(keys.WordsOf(key), text) is { } room && TreeTexts.NameOf(room) is { } name ? name : null;

    private static void AddDay(MappingReading reading, string text)
    {
        reading.Days.Add(text);
        if (reading.Start.Length == 0 && TreeMoments.Read(text) is { HasTime: true })
        {
            reading.Start = text;
        }
    }

    private static void AddStart(MappingReading reading, string text)
    {
        if (TreeMoments.Read(text) is { } moment)
        {
            reading.Days.Add(text);
            if (!moment.HasTime)
            {
                return;
            }
        }
        else if (!TreeMoments.LooksLikeTime(text) && TreeDay.Of(text).Rank >= 3)
        {
            reading.Days.Add(text);
            return;
        }

        reading.Start = reading.Start.Length == 0 || (!TreeMoments.LooksLikeTime(reading.Start) && TreeMoments.LooksLikeTime(text)) ? text : reading.Start;
    }
}
