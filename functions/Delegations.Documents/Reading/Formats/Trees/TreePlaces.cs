using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>Reads places and moments that are mappings themselves.</summary>
internal static class TreePlaces
{
    /// <summary>A place with its name, room and address.</summary>
    public static void Add(MappingReading reading, TreeKeys keys, Field field, TreeNode.Mapping mapping)
    {
        var name = TreeTexts.NameOf(mapping);
        var city = "";
        foreach (var (key, value) in mapping.Members)
        {
            if (TreeTexts.Of(value) is not { Length: > 0 } text || text == name || IsOpen(text) || text.Contains("://", StringComparison.Ordinal))
            {
                continue;
            }

            switch (keys.FieldOf(key))
            {
                case Field.Room or Field.Address or Field.Stop:
                    reading.AddText(keys.FieldOf(key) ?? field, text);
                    break;
                case Field.Place:
                    name ??= text;
                    break;
                case Field.Leg:
                    city = text;
                    break;
                default:
                    break;
            }
        }

        var place = string.Join(", ", new[] { name, city }.Where(text => !string.IsNullOrEmpty(text) && !IsOpen(text)));
        if (place.Length > 0)
        {
            reading.AddText(field, place);
        }
        else if (!reading.HasPlace && TreeTexts.Of(mapping) is { Length: > 0 } joined && !IsOpen(joined))
        {
            reading.AddText(field, joined);
        }
    }

    /// <summary>Whether a place is still to be found: <c>Room TBD</c>.</summary>
    public static bool IsOpen(string text) => text.Length <= 20 && (PeopleNotation.IsPlaceholder(text) || Words.Key(text).Split(' ')[^1] is "tbd" or "tba" or "tbc" or "tdb");

    /// <summary>A moment whose date, time and zone are members of their own.</summary>
    public static void AddMoment(MappingReading reading, TreeKeys keys, bool isEnd, TreeNode.Mapping mapping)
    {
        string date = "", time = "", zone = "";
        foreach (var (key, value) in mapping.Members)
        {
            var text = TreeTexts.Of(value);
            var isMoment = TreeMoments.Read(text) is { HasTime: true };
            switch (keys.WordsOf(key))
            {
                case "tz" or "timezone" or "time zone" or "zone":
                    zone = text;
                    break;
                case "time" or "hour" or "at":
                    time = text;
                    break;
                case "date" or "day" when !isMoment:
                    date = text;
                    break;
                case "datetime" or "date time" or "iso" or "utc" or "date" or "local" or "value":
                    time = text;
                    break;
                case "start" or "from" or "begin" or "end" or "to" or "until":
                    (keys.WordsOf(key) is "end" or "to" or "until" ? (Action<string>)(end => reading.End = end) : begin => reading.Start = begin)(text);
                    break;
                default:
                    break;
            }
        }

        if (isEnd)
        {
            reading.End = reading.End.Length > 0 ? reading.End : date.Length > 0 && time.Length > 0 ? $"{date} {time}" : time;
            return;
        }

        reading.Start = reading.Start.Length > 0 ? reading.Start : time;
        foreach (var day in new[] { date, reading.Start }.Where(text => TreeDay.Of(text).Rank >= 3))
        {
            reading.Days.Add(day);
        }

        if (zone.Length > 0)
        {
            reading.AddText(Field.Zone, zone);
        }
    }
}
