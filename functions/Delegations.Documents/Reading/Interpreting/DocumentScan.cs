using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>What a first look over the whole file tells: its language, the order of its dates, its year.</summary>
internal sealed class DocumentScan
{
    private const int SampleTexts = 1500;
    private const int SampleForLanguage = 400;
    private const int LongestText = 200;

    private static readonly Dictionary<string, Language> CommonWords = IndexCommonWords();

    // Spanish, Italian, Portuguese: not languages of the product, but all of them write the day first.
    private static readonly HashSet<string> ForeignWords = new(
        ("el los las y del al una con por para lunes martes miercoles jueves viernes enero febrero marzo abril mayo junio julio septiembre octubre noviembre diciembre hora lugar actividad almuerzo bienvenida visita programa "
            + "il gli della delle dei di per alle lunedi martedi mercoledi giovedi venerdi gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre ora luogo attivita pranzo saluti "
            + "os do da dos das com segunda terca quarta quinta sexta feira janeiro fevereiro maio junho julho setembro outubro novembro dezembro horario atividade almoco abertura").Split(' '), StringComparer.Ordinal);

    private static readonly DateRules DayFirst = new(DateOrder.DayFirst, null);

    private readonly Dictionary<Language, int> languages = Language.All.ToDictionary(language => language, _ => 0);
    private readonly Dictionary<int, int> years = [];
    private int texts;
    private int dayFirst;
    private int monthFirst;
    private int? looseYear;
    private int foreign;

    private DocumentScan()
    {
    }

    public Language Language { get; private set; } = Language.English;

    /// <summary>The language, and behind it the others that anything in the file speaks for.</summary>
    public IReadOnlyList<Language> Ranked => [Language, .. languages.Where(pair => pair.Value > 0 && pair.Key != Language).OrderByDescending(pair => pair.Value).Select(pair => pair.Key)];

    public DateRules Rules { get; private set; } = new(DateOrder.Unknown, null);

    public static DocumentScan Of(SourceDocument document, ReadOptions options)
    {
        var scan = new DocumentScan();
        foreach (var (text, value) in Texts(document).Take(SampleTexts))
        {
            scan.Look(text, value);
        }

        // English where nothing speaks for another: most exports have English headings.
        var (language, count) = scan.languages.OrderByDescending(pair => pair.Value).First();
        scan.Language = scan.foreign > count ? Language.English : language;
        var year = scan.years.Count > 0 ? scan.years.OrderByDescending(pair => pair.Value).First().Key : options.FirstDay?.Year ?? scan.looseYear;
        var (shown, answered) = (scan.Shown(), options.Answers.Order);
        scan.Rules = new DateRules(shown is not DateOrder.Unknown ? shown : answered is not DateOrder.Unknown ? answered : scan.Usual(), year)
        {
            IsOrderAnswered = shown is DateOrder.Unknown && answered is not DateOrder.Unknown,
            IsYearAnswered = scan.years.Count == 0 && options is { Date: null, FirstDay: not null },
        };
        return scan;
    }

    private static IEnumerable<(string Text, object? Value)> Texts(SourceDocument document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is SourceParagraph or SourceMargin)
            {
                yield return (block is SourceParagraph paragraph ? paragraph.Text : ((SourceMargin)block).Text, null);
            }
            else if (block is SourceTable table)
            {
                yield return (table.Name, null);
                foreach (var cell in table.Rows.SelectMany(row => row.Cells).Where(cell => !cell.IsEmpty))
                {
                    yield return (cell.Text, cell.Value);
                }
            }
        }
    }

    /// <summary>The order that dates beyond the twelfth show, where they agree.</summary>
    private DateOrder Shown() =>
        dayFirst > 0 == monthFirst > 0 ? DateOrder.Unknown : dayFirst > 0 ? DateOrder.DayFirst : DateOrder.MonthFirst;

    /// <summary>The order of the language.</summary>
    private DateOrder Usual() =>
        Language == Language.English && foreign <= languages[Language.English] ? DateOrder.Unknown : DateOrder.DayFirst;

    private void Look(string text, object? value)
    {
        var typed = value switch { LocalDate date => date.Year, LocalDateTime moment => moment.Year, _ => 0 };
        if (typed > 0)
        {
            years[typed] = years.GetValueOrDefault(typed) + 1;
        }

        if (value is not null || text.Length > LongestText)
        {
            return;
        }

        if (texts++ < SampleForLanguage)
        {
            LookForLanguage(text);
        }

        LookForDates(text);
    }

    private void LookForLanguage(string text)
    {
        if (HeadingTable.Find(text) is { IsExact: true, Languages.Count: > 0 and < 3 } heading)
        {
            foreach (var language in heading.Languages)
            {
                languages[language] += heading.Languages.Count == 1 ? 6 : 2;
            }
        }

        foreach (var word in Words.Key(text).Split(' '))
        {
            if (CommonWords.TryGetValue(word, out var language))
            {
                languages[language]++;
            }

            foreign += ForeignWords.Contains(word) ? 1 : 0;
        }
    }

    private void LookForDates(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return;
        }

        var order = DateNotation.OrderOf(text);
        dayFirst += order == DateOrder.DayFirst ? 1 : 0;
        monthFirst += order == DateOrder.MonthFirst ? 1 : 0;
        foreach (var reading in DateNotation.FindAll(text, DayFirst).Where(reading => reading is { HasYear: true, Date: not null }))
        {
            var year = reading.Date?.Year ?? 0;
            years[year] = years.GetValueOrDefault(year) + 1;
        }

        looseYear ??= DateNotation.YearElsewhere(text);
    }

    private static Dictionary<string, Language> IndexCommonWords()
    {
        (Language Language, string Words)[] rows =
        [
            (Language.English, "the of and with for by at from welcome lunch coffee day monday tuesday wednesday thursday friday january february march april may june july october november december"),
            (Language.French, "le la les des du et avec pour par au aux une un sur l d accueil dejeuner pause journee lundi mardi mercredi jeudi vendredi janvier fevrier mars avril mai juin juillet aout octobre novembre decembre visite"),
            (Language.Dutch, "het een van en met voor door op naar bij te welkom lunch pauze maandag dinsdag woensdag donderdag vrijdag januari februari maart mei juni juli bezoek ontvangst"),
            (Language.German, "der die das und mit fur von zu im am zum zur bei uhr begrussung mittagessen pause montag dienstag mittwoch donnerstag freitag januar februar marz juni juli oktober dezember besuch empfang"),
        ];
        return rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Language)))
            .GroupBy(pair => pair.word, StringComparer.Ordinal).Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Language, StringComparer.Ordinal);
    }
}
