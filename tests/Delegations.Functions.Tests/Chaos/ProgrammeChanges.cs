using System.Globalization;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>What coordinators do to a visit that was sent out already; the same for the same seed.</summary>
internal sealed class ProgrammeChanges(int seed)
{
    private readonly Random chance = new(seed);
    private int times;

    /// <summary>Sessions move, change their names and rooms, speakers and hosts are swapped, and somebody's name is corrected.</summary>
    public Programme Update(Programme programme)
    {
        times++;
        var (some, few) = (Math.Max(1, programme.Sessions.Count / 15), Math.Max(1, programme.Sessions.Count / 30));
        Func<Programme, Programme>[] changes =
        [
            .. Enumerable.Repeat(Shift, some), .. Enumerable.Repeat(Swap, few), .. Enumerable.Repeat(MoveFar, few),
            .. Enumerable.Repeat(Rename, some), .. Enumerable.Repeat(ChangeRoom, some),
            .. Enumerable.Repeat(SwapSpeaker, some), SwapHost, CorrectName,
        ];
        return changes.Aggregate(programme, (changed, change) => change(changed));
    }

    /// <summary>A tenth of the sessions goes, and some people with all they were to do.</summary>
    public Programme Cancel(Programme programme)
    {
        var gone = Picked(programme.Sessions.Select(session => session.Number), programme.Sessions.Count / 10);
        var left = Picked(programme.Sessions.SelectMany(session => session.Speakers.Concat(session.Hosts)).Distinct(), programme.People.Count / 25);
        return programme with
        {
            Sessions =
            [
                .. programme.Sessions.Where(session => !gone.Contains(session.Number))
                    .Select(session => session with { Speakers = [.. session.Speakers.Except(left)], Hosts = [.. session.Hosts.Except(left)] }),
            ],
        };
    }

    /// <summary>Some of the sessions that went come back as they were, and some people with them.</summary>
    public Programme Restore(Programme programme, Programme before)
    {
        var there = programme.Sessions.Select(session => session.Number).ToHashSet();
        var restored = before.Sessions.Where(session => !there.Contains(session.Number)).Where((_, at) => at % 2 == 0);
        var back = programme.Sessions.Select(session => chance.Next(3) == 0 && before.Sessions.FirstOrDefault(one => one.Number == session.Number) is { } former
            ? session with { Speakers = former.Speakers, Hosts = former.Hosts }
            : session);
        return programme with { Sessions = [.. back.Concat(restored).OrderBy(session => session.Start)] };
    }

    private Programme Shift(Programme programme)
    {
        var session = Any(programme);
        return programme.With(session with { Late = (session.Late + 5) % 15, Minutes = chance.Next(2) == 0 ? 30 : 40 });
    }

    private Programme Swap(Programme programme)
    {
        var (one, other) = (Any(programme), Any(programme));
        return one.Number == other.Number
            ? programme
            : programme.With(one with { Day = other.Day, Slot = other.Slot }).With(other with { Day = one.Day, Slot = one.Slot });
    }

    private Programme MoveFar(Programme programme)
    {
        var taken = programme.Sessions.Select(session => (session.Day, session.Slot)).ToHashSet();
        var free = Enumerable.Range(0, programme.Sessions.Max(session => session.Day) + 1)
            .SelectMany(day => Enumerable.Range(0, ProgrammeSession.SlotsPerDay).Select(slot => (Day: day, Slot: slot)))
            .Where(place => !taken.Contains(place))
            .ToList();
        var (session, place) = (Any(programme), free[chance.Next(free.Count)]);
        return programme.With(session with { Day = place.Day, Slot = place.Slot });
    }

    private Programme Rename(Programme programme)
    {
        var session = Any(programme);
        return programme.With(session with { Title = string.Create(CultureInfo.InvariantCulture, $"Session {session.Number} anew {times}") });
    }

    private Programme ChangeRoom(Programme programme) =>
        programme.With(Any(programme) with { Room = string.Create(CultureInfo.InvariantCulture, $"Room {chance.Next(41, 99)}") });

    private Programme SwapSpeaker(Programme programme)
    {
        var session = Any(programme);
        var other = programme.People[chance.Next(programme.People.Count)].Number;
        return session.Speakers.Count == 0 || session.Speakers.Contains(other) || session.Hosts.Contains(other)
            ? programme
            : programme.With(session with { Speakers = [.. session.Speakers.Skip(1), other] });
    }

    private Programme SwapHost(Programme programme)
    {
        var (one, other) = (Any(programme), Any(programme));
        return programme.With(one with { Hosts = [.. other.Hosts.Except(one.Speakers)] });
    }

    /// <summary>The same mailbox under a name that is written otherwise.</summary>
    private Programme CorrectName(Programme programme)
    {
        var person = programme.People[chance.Next(programme.People.Count)];
        var parts = person.Name.Split(' ');
        var corrected = person with { Name = $"{parts[0]} {(char)('A' + times)}. {parts[^1]}" };
        return programme with { People = [.. programme.People.Select(one => one.Number == person.Number ? corrected : one)] };
    }

    private ProgrammeSession Any(Programme programme) => programme.Sessions[chance.Next(programme.Sessions.Count)];

    private HashSet<int> Picked(IEnumerable<int> numbers, int count) =>
        [.. numbers.Order().ToList().OrderBy(_ => chance.Next()).Take(Math.Max(1, count))];
}
