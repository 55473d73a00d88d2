using Delegations.Documents.Reading.Formats.Calendars;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats.Calendars;

/// <summary>The examples of RFC 5545 3.8.5.3, all from 9:00 in New York, and what lies between them.</summary>
public sealed class RecurrenceDatesTests
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmm");

    [Theory]
    [InlineData("19970902T0900", "FREQ=DAILY;COUNT=3", "19970902 19970903 19970904")]
    [InlineData("19970902T0900", "FREQ=DAILY;INTERVAL=2;COUNT=4", "19970902 19970904 19970906 19970908")]
    [InlineData("19970902T0900", "FREQ=DAILY;INTERVAL=10;COUNT=5", "19970902 19970912 19970922 19971002 19971012")]
    [InlineData("19970902T0900", "FREQ=WEEKLY;COUNT=4", "19970902 19970909 19970916 19970923")]
    [InlineData("19970902T0900", "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", "19970902 19970904 19970909 19970911 19970916 19970918 19970923 19970925 19970930 19971002")]
    [InlineData("19970901T0900", "FREQ=WEEKLY;INTERVAL=2;COUNT=6;WKST=SU;BYDAY=MO,WE,FR", "19970901 19970903 19970905 19970915 19970917 19970919")]
    [InlineData("19970902T0900", "FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=8;BYDAY=TU,TH", "19970902 19970904 19970916 19970918 19970930 19971002 19971014 19971016")]
    [InlineData("19970905T0900", "FREQ=MONTHLY;COUNT=4;BYDAY=1FR", "19970905 19971003 19971107 19971205")]
    [InlineData("19970907T0900", "FREQ=MONTHLY;INTERVAL=2;COUNT=6;BYDAY=1SU,-1SU", "19970907 19970928 19971102 19971130 19980104 19980125")]
    [InlineData("19970922T0900", "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", "19970922 19971020 19971117")]
    [InlineData("19970928T0900", "FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=4", "19970928 19971029 19971128 19971229")]
    [InlineData("19970902T0900", "FREQ=MONTHLY;COUNT=5;BYMONTHDAY=2,15", "19970902 19970915 19971002 19971015 19971102")]
    [InlineData("19970930T0900", "FREQ=MONTHLY;COUNT=5;BYMONTHDAY=1,-1", "19970930 19971001 19971031 19971101 19971130")]
    [InlineData("19970910T0900", "FREQ=MONTHLY;INTERVAL=18;COUNT=4;BYMONTHDAY=10,11,12", "19970910 19970911 19970912 19990310")]
    [InlineData("19970610T0900", "FREQ=YEARLY;COUNT=4;BYMONTH=6,7", "19970610 19970710 19980610 19980710")]
    [InlineData("19970310T0900", "FREQ=YEARLY;INTERVAL=2;COUNT=4;BYMONTH=1,2,3", "19970310 19990110 19990210 19990310")]
    [InlineData("19970101T0900", "FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200", "19970101 19970410 19970719 20000101")]
    [InlineData("19970519T0900", "FREQ=YEARLY;BYDAY=20MO;COUNT=3", "19970519 19980518 19990517")]
    [InlineData("19970512T0900", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3", "19970512 19980511 19990517")]
    [InlineData("19970313T0900", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=5", "19970313 19970320 19970327 19980305 19980312")]
    [InlineData("19980213T0900", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=4", "19980213 19980313 19981113 19990813")]
    [InlineData("19970913T0900", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13;COUNT=3", "19970913 19971011 19971108")]
    [InlineData("19961105T0900", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3", "19961105 20001107 20041102")]
    [InlineData("19970904T0900", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "19970904 19971007 19971106")]
    [InlineData("19970929T0900", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=4", "19970929 19971030 19971127 19971230")]
    [InlineData("19970805T0900", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "19970805 19970810 19970819 19970824")]
    [InlineData("19970805T0900", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "19970805 19970817 19970819 19970831")]
    [InlineData("20070115T0900", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "20070115 20070130 20070215 20070315 20070330")]
    [InlineData("20200131T0900", "FREQ=MONTHLY;COUNT=3", "20200131 20200331 20200531")]
    [InlineData("20200229T0900", "FREQ=YEARLY;COUNT=2", "20200229 20240229")]
    [InlineData("20201102T0900", "FREQ=WEEKLY;COUNT=3;BYDAY=TH,FR", "20201102 20201105 20201106")]
    [InlineData("20200330T0900", "FREQ=DAILY;UNTIL=20200401", "20200330 20200331 20200401")]
    [InlineData("20200330T0900", "freq=daily;until=20200330T090000Z", "20200330")]
    public void A_rule_has_its_dates(string start, string rule, string expected) =>
        Assert.Equal(expected, string.Join(' ', Dates(start, rule).Select(date => date.ToString("uuuuMMdd", null))));

    [Fact]
    public void A_rule_may_name_several_times_of_a_day() =>
        Assert.Equal("0900 0920 1000 1020", string.Join(' ', Dates("19970902T0900", "FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20;UNTIL=19970902T235900Z").Select(date => date.ToString("HHmm", null))));

    [Theory]
    [InlineData("FREQ=HOURLY;COUNT=3")]
    [InlineData("FREQ=MINUTELY")]
    [InlineData("RRULE:AnythingRandom;FREQ=WEEKLY")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX")]
    [InlineData("FREQ=WEEKLY;BYDAY=M")]
    [InlineData("FREQ=DAILY;COUNT=-1")]
    [InlineData("FREQ=DAILY;COUNT=99999999999")]
    [InlineData("FREQ=DAILY;UNTIL=never")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0")]
    [InlineData("")]
    public void What_is_no_rule_of_days_is_refused(string rule) => Assert.Null(RecurrenceRule.Read(rule));

    [Theory]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=MONTHLY;INTERVAL=10000;BYMONTHDAY=31")]
    [InlineData("FREQ=DAILY;INTERVAL=10000;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=WEEKLY;INTERVAL=10000;BYMONTH=2;BYDAY=MO;BYYEARDAY=366")]
    public void A_rule_that_finds_nothing_ends(string rule) => Assert.True(Dates("20200101T0900", rule).Count < 500);

    [Fact]
    public void Dates_of_a_visit_far_from_the_start_are_found_at_once()
    {
        var rule = RecurrenceRule.Read("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO")!;

        var dates = RecurrenceDates.Of(rule, new LocalDateTime(1990, 1, 1, 9, 0), _ => false, new RecurrenceBudget(), new LocalDate(2030, 1, 1)).Skip(1).Take(3).ToList();

        Assert.True(dates[0].Year >= 2029);
        Assert.All(dates, date => Assert.Equal(0, Period.DaysBetween(new LocalDate(1990, 1, 1), date.Date) % 14));
    }

    private static List<LocalDateTime> Dates(string start, string rule)
    {
        var read = RecurrenceRule.Read(rule)!;
        var last = read.Until is { } until ? until.IsDate ? until.Local.PlusDays(1).PlusMinutes(-1) : until.Local : (LocalDateTime?)null;
        return [.. RecurrenceDates.Of(read, Pattern.Parse(start).Value, date => date > last, new RecurrenceBudget())];
    }
}
