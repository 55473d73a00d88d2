using NodaTime;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Names of months and weekdays, folded: with their abbreviations in seven languages, in full in those of the neighbours.</summary>
internal static class CalendarWords
{
    // English, French, Dutch, German, Spanish, Italian, Portuguese.
    private static readonly string[] MonthRows =
    [
        "january jan janvier janv januari januar janner enero ene gennaio gen genn janeiro",
        "february feb fevrier fevr fev februari februar febrero febbraio febbr fevereiro",
        "march mar mars maart mrt marz maerz mrz marzo marco",
        "april apr avril avr abril abr aprile",
        "may mai mei mayo maggio mag magg maio",
        "june jun juin juni junio giugno giu junho",
        "july jul juillet juil juli julio luglio lug julho",
        "august aug aout augustus agosto ago",
        "september sep sept septembre septiembre setiembre settembre sett set setembro",
        "october oct octobre oktober okt octubre ottobre ott outubro out",
        "november nov novembre noviembre novembro",
        "december dec decembre dezember dez diciembre dic dicembre dezembro",
    ];

    // Catalan, Polish, Czech, Slovak, Danish, Swedish, Norwegian, Finnish, Romanian, Hungarian, Turkish, Russian, Ukrainian, Greek, Baltic languages, Slovene.
    private static readonly string[] OtherMonthRows =
    [
        "gener styczen stycznia leden ledna januara tammikuu tammikuuta ianuarie ocak январь января січень січня ιανουαρίου sausis sausio janvaris jaanuar",
        "febrer luty lutego unor unora februara helmikuu helmikuuta februarie subat февраль февраля лютий лютого φεβρουαρίου vasaris vasario veebruar",
        "marc marzec marca brezen brezna marec marts maaliskuu maaliskuuta martie marcius mart март марта березень березня μαρτίου kovas kovo",
        "kwiecien kwietnia duben dubna aprila huhtikuu huhtikuuta aprilie aprilis nisan апрель апреля квітень квітня απριλίου balandis balandzio aprill",
        "maig maj maja kveten kvetna toukokuu toukokuuta majus mayıs май мая травень травня μαΐου geguze geguzes maijs",
        "juny czerwiec czerwca cerven cervna juna kesakuu kesakuuta iunie junius haziran июнь июня червень червня ιουνίου birzelis birzelio junijs juuni junij",
        "juliol lipiec lipca cervenec cervence jula heinakuu heinakuuta iulie julius temmuz июль июля липень липня ιουλίου liepa liepos julijs juuli julij",
        "agost sierpien sierpnia srpen srpna augusta augusti elokuu elokuuta augusztus agustos август августа серпень серпня αυγούστου rugpjutis rugpjucio augusts avgust",
        "setembre wrzesien wrzesnia zari septembra syyskuu syyskuuta septembrie szeptember eylul сентябрь сентября вересень вересня σεπτεμβρίου rugsejis rugsejo septembris",
        "pazdziernik pazdziernika rijen rijna oktobra lokakuu lokakuuta octombrie ekim октябрь октября жовтень жовтня οκτωβρίου spalis spalio oktobris oktoober",
        "listopad listopada listopadu novembra marraskuu marraskuuta noiembrie kasım ноябрь ноября листопада νοεμβρίου lapkritis lapkricio novembris",
        "desembre grudzien grudnia prosinec prosince decembra desember joulukuu joulukuuta decembrie aralık декабрь декабря грудень грудня δεκεμβρίου gruodis gruodzio decembris detsember",
    ];

    private static readonly string[] WeekdayRows =
    [
        "monday mon lundi lun maandag ma montag mo lunes lunedi segunda seg",
        "tuesday tue tues mardi mar dinsdag di dienstag martes martedi terca ter",
        "wednesday wed weds mercredi mer woensdag wo mittwoch mi miercoles mie mercoledi quarta qua",
        "thursday thu thur thurs jeudi jeu donderdag do donnerstag jueves jue giovedi gio quinta qui",
        "friday fri vendredi ven vrijdag vr freitag fr viernes vie venerdi sexta sex",
        "saturday sat samedi sam zaterdag za samstag sa sonnabend sabado sab sabato",
        "sunday sun dimanche dim zondag zo sonntag so domingo dom domenica",
    ];

    private static readonly string[] OtherWeekdayRows =
    [
        "dilluns poniedzialek pondeli pondelok mandag maanantai luni hetfo pazartesi понедельник понеділок δευτέρα pirmadienis pirmdiena esmaspaev ponedeljek",
        "dimarts wtorek utery utorok tirsdag tisdag tiistai marti kedd salı вторник вівторок τρίτη antradienis otrdiena teisipaev torek",
        "dimecres sroda streda onsdag keskiviikko miercuri szerda carsamba среда середа τετάρτη treciadienis tresdiena kolmapaev sreda",
        "dijous czwartek ctvrtek stvrtok torsdag torstai joi csutortok persembe четверг четвер πέμπτη ketvirtadienis ceturtdiena neljapaev cetrtek",
        "divendres piatek patek piatok fredag perjantai vineri pentek cuma пятница παρασκευή penktadienis piektdiena reede petek",
        "dissabte sobota lordag lauantai sambata szombat cumartesi суббота субота σάββατο sestadienis sestdiena laupaev",
        "diumenge niedziela nedele nedela sondag sunnuntai duminica vasarnap pazar воскресенье неділя κυριακή sekmadienis svetdiena puhapaev nedelja",
    ];

    // Words of everyday language: "10 out", "5 set", "3 mag" are dates only where a year stands behind.
    private static readonly HashSet<string> Doubtful = new(StringComparer.Ordinal) { "out", "set", "sett", "ago", "gen", "mag", "dic", "marco", "ott", "lug", "giu", "ene" };

    private static readonly Dictionary<string, int> Months = Index(MonthRows, OtherMonthRows);
    private static readonly Dictionary<string, int> Weekdays = Index(WeekdayRows, OtherWeekdayRows);
    private static readonly HashSet<string> LeadingMonths = new(MonthRows.SelectMany(row => row.Split(' ')).Where(word => !Doubtful.Contains(word)).Concat(["marcius", "majus", "junius", "julius", "augusztus", "szeptember"]), StringComparer.Ordinal);

    /// <summary>1 to 12, or null.</summary>
    public static int? Month(string folded) => Months.TryGetValue(folded, out var month) ? month : null;

    /// <summary>The month of a word that stands before its day: <c>November 3</c>, but not <c>San Marco 3</c>.</summary>
    public static int? MonthBeforeDay(string folded) => LeadingMonths.Contains(folded) ? Month(folded) : null;

    /// <summary>Whether a month's word has another meaning too.</summary>
    public static bool IsDoubtful(string folded) => Doubtful.Contains(folded);

    /// <summary>The weekday of a word, abbreviations included: only to be asked where a date follows.</summary>
    public static IsoDayOfWeek? Weekday(string folded) => Weekdays.TryGetValue(folded, out var day) ? (IsoDayOfWeek)day : null;

    /// <summary>The weekday of a word written in full: <c>mercredi</c>, <c>segunda-feira</c>.</summary>
    public static IsoDayOfWeek? FullWeekday(string folded)
    {
        var word = folded.EndsWith(" feira", StringComparison.Ordinal) ? folded[..^6] : folded;
        return word.Length >= 4 && word is not ("tues" or "thur" or "weds") ? Weekday(word) : null;
    }

    private static Dictionary<string, int> Index(params string[][] tables) =>
        tables.SelectMany(rows => rows.SelectMany((row, index) => row.Split(' ').Select(word => (word, number: index + 1))))
            .ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);
}
