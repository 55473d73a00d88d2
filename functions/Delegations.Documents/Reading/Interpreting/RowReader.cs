using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads one row of a table as a session.</summary>
internal sealed class RowReader(SourceTable table, SourceRow row, ColumnMap map, ReadingState state, int list)
{
    private static readonly HashSet<string> TotalWords = new(StringComparer.Ordinal) { "total", "totals", "subtotal", "sum", "somme", "sous total", "totaal", "subtotaal", "som", "summe", "gesamt", "zwischensumme", "totale", "suma" };

    private readonly FindingsWriter findings = state.Findings;

    /// <summary>The session, or null where the row is none.</summary>
    public SessionDraft? Read()
    {
        var origin = table.RowPlace(row);
        var rowTimes = new RowTimes(table, row, map, state);
        var ownDate = rowTimes.ReadDate();
        ReadLeg();
        var times = rowTimes.ReadTimes(out var end);
        var date = times.Date ?? ownDate ?? state.Day;
        var hasDate = ownDate is not null || times.Date is not null || rowTimes.HasYearlessDate;
        var (title, below) = new RowTitle(table, row, map, state).Read(mayBorrow: times.Start is not null || hasDate);
        if (!IsSession(title, times, hasDate, origin))
        {
            return null;
        }

        var (place, stop) = ReadPlace();
        var people = new RowPeople(table, row, map, state).Read(below);
        var cancelled = CodeWords.TryTakeCancelled(title, out var rest) || CodeWords.IsCancelled(Text(Field.Status));
        var transfer = Cell(Field.Transfer) is { IsEmpty: false } way ? DurationNotation.Read(way.Text, way.Value) : null;
        return new SessionDraft
        {
            Origin = origin,
            List = state.ListOf(list),
            Reference = Text(Field.Reference) is { Length: > 0 } reference ? Words.OneLine(reference) : null,
            Date = date,
            EndDate = rowTimes.ReadEndDate(date),
            Start = times.Start,
            End = end,
            HalfUnclear = times.HalfUnclear,
            Zone = ReadZone(out var ownZone),
            ZoneKnown = ownZone,
            Title = rest,
            Place = place,
            StopName = stop,
            Address = NullIfEmpty(Text(Field.Address)),
            EntryConditions = NullIfEmpty(Text(Field.EntryConditions)),
            Leg = state.Leg,
            Speakers = people.Speakers,
            Hosts = people.Hosts,
            Audience = ReadAudience(),
            Notes = JoinLines(date is null ? state.DayLabel ?? "" : "", WordsForTime(times), Text(Field.Description), Text(Field.Notes), people.Rest, transfer is null ? Text(Field.Transfer) : ""),
            InternalNotes = NullIfEmpty(Text(Field.InternalNotes)),
            Cancelled = cancelled,
            Transfer = transfer,
            Position = GeoNotation.Find(Text(Field.Coordinates)) ?? GeoNotation.Find(Text(Field.Address)),
        };
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static string JoinLines(params ReadOnlySpan<string> texts)
    {
        var joined = "";
        foreach (var text in texts)
        {
            joined = joined.Length == 0 ? text : text.Length == 0 ? joined : $"{joined}\n{text}";
        }

        return joined;
    }

    /// <summary>The text under a heading; where several columns have it, their texts line by line.</summary>
    private string Text(Field field)
    {
        var columns = map.Columns(field);
        return columns.Count switch
        {
            0 => "",
            1 => row[columns[0]].Text,
            _ => JoinLines([.. columns.Select(column => row[column].Text)]),
        };
    }

    private SourceCell Cell(Field field) => row[map.Column(field)];

    private string Place(Field field) => table.CellPlace(row, Math.Max(0, map.Column(field)));

    /// <summary>"Evening" is no time, but says something.</summary>
    private string WordsForTime(CellTimes times) =>
        times.Start is null && Cell(Field.Start) is { Value: null } cell && !cell.Text.Any(char.IsAsciiDigit) && !PeopleNotation.IsPlaceholder(cell.Text) ? Words.OneLine(cell.Text) : "";

    private bool IsSession(string title, CellTimes times, bool hasOwnDate, string origin)
    {
        var hasTime = times.Start is not null;
        if (title.Length == 0)
        {
            if (hasTime && row.Cells.Count(cell => !cell.IsEmpty) > 1)
            {
                findings.NoTitle(origin);
            }

            return false;
        }

        // A row under an id that this product gave was a session before.
        var isKnown = SessionId.TryParse(Text(Field.Reference), null, out _);
        if (!hasTime && !isKnown && TotalWords.Contains(Words.Key(title)))
        {
            findings.RowLeftOut(origin);
            return false;
        }

        if (hasTime || (hasOwnDate && !map.Has(Field.Start)))
        {
            return true;
        }

        var saysMore = isKnown || hasOwnDate || Text(Field.Speaker).Length > 0 || Text(Field.Host).Length > 0 || !Cell(Field.Start).IsEmpty || !Cell(Field.Duration).IsEmpty;
        if (saysMore && (isKnown || state.Day is not null || hasOwnDate || !Cell(Field.Start).IsEmpty))
        {
            findings.NoStart(origin);
            return true;
        }

        findings.RowLeftOut(origin);
        return false;
    }

    private (string Place, string? Stop) ReadPlace()
    {
        if (!map.Has(Field.Stop) && !map.Has(Field.Room) && Words.OneLine(Text(Field.Place)) is { Length: > 0 } only && (char.IsLetterOrDigit(only[0]) || only.Any(char.IsLetterOrDigit)))
        {
            return (only, state.StopNames.Of(only, StopName.Of));
        }

        var parts = new[] { Text(Field.Stop), Text(Field.Place), Text(Field.Room) }.Select(Words.OneLine).Where(part => part.Any(char.IsLetterOrDigit)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (parts.Count == 0 || (parts.Count == 1 && Text(Field.Room).Length > 0 && state.Venue is not null))
        {
            parts = [.. new[] { state.Venue ?? Words.OneLine(Text(Field.Address)) }.Where(part => part.Length > 0), .. parts];
        }

        var stop = NullIfEmpty(Words.OneLine(Text(Field.Stop))) ?? state.StopNames.Of(Words.OneLine(Text(Field.Place)), StopName.Of)
            ?? NullIfEmpty(state.Venue ?? "") ?? StopName.Of(Words.OneLine(Text(Field.Address)));
        return (string.Join(", ", parts), stop);
    }

    private void ReadLeg()
    {
        if (Words.OneLine(Text(Field.Leg)) is { Length: > 0 } leg && !string.Equals(leg, state.Leg, StringComparison.Ordinal))
        {
            state.SetLeg(leg, Place(Field.Leg));
        }
    }

    private DateTimeZone ReadZone(out bool own)
    {
        own = true;
        if (Cell(Field.Zone).Value is DateTimeZone typed)
        {
            return typed;
        }

        var text = Text(Field.Zone);
        if (text.Length == 0)
        {
            if ((ZoneBehind(Cell(Field.Start)) ?? ZoneBehind(Cell(Field.End))) is { } beside)
            {
                return beside;
            }

            own = false;
            state.ReportZoneOfLeg();
            return state.Zone;
        }

        if (Cell(Field.Zone).Value is Offset offset)
        {
            return OffsetZone.Of(offset, Cell(Field.Date).Value as LocalDate?, Cell(Field.Start).Value as LocalTime?, state.Zone);
        }

        if (state.Zones.Of(text, ZoneNotation.Read) is { } zone)
        {
            return zone;
        }

        findings.ZoneUnknown(Place(Field.Zone), text);
        return state.Zone;
    }

    /// <summary>Where the format's reader gave the time of day, it has settled the zone as well.</summary>
    private static DateTimeZone? ZoneBehind(SourceCell cell) => cell.Value is LocalTime ? null : ZoneNotation.Behind(cell.Text);

    private Audience ReadAudience()
    {
        var text = Text(Field.Audience);
        if (text.Length > 0)
        {
            if (CodeWords.AudienceOf(text) is { } audience)
            {
                return IsPrivate() ? Audience.Internal : audience;
            }

            findings.AudienceUnknown(Place(Field.Audience), text);
            return Audience.Internal;
        }

        return IsPrivate() ? Audience.Internal : Audience.Public;
    }

    /// <summary>Whatever is no plain "no" keeps a session private.</summary>
    private bool IsPrivate()
    {
        var text = Text(Field.Private);
        if (text.Length == 0 || CodeWords.YesOrNo(text) is false)
        {
            return false;
        }

        if (CodeWords.YesOrNo(text) is null && CodeWords.AudienceOf(text) is Audience.Public)
        {
            return false;
        }

        if (CodeWords.YesOrNo(text) is null && CodeWords.AudienceOf(text) is null)
        {
            findings.AudienceUnknown(Place(Field.Private), text);
        }

        return true;
    }
}
