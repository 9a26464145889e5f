using System.Collections.Frozen;

namespace CareerBot.Core.Text;

/// <summary>
/// Everyday English words that the content may lack: a word of this list is spelt right and is not "corrected" to one that the content holds
/// ("expensive" to "extensive").
/// </summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Words =
        """
        able accept accident account act adult afford afraid afternoon again age ago agree airport alive alone amazing amount angry animal answer apart apartment apply argue arm arrive article asleep avoid awake award aware awful
        baby bad badly bag ball bank basic beach beautiful bed beer beginner believe benefit bicycle big bike bill birth birthday bite bitter black blue boat body boil bonus book border bored boring born borrow bottle bottom box boy brain brave bread break breakfast breath bright bring broken brother brown budget build building burn bus busy buy
        cake camera cancel capital car card careful cash cat catch cause cell center cent chair chance change cheap check chicken child choice church city class clean clear clever clock close cloth clothes cloud coffee cold collect color comfortable common company compare complain computer concert confused contact control cook cool copy correct cost cough country couple cousin crazy cream create crime cross crowd cry culture cup customer cute
        damage dance danger dangerous dark daughter dead dear death debt decide deep deliver desk die diet different difficult dinner dirty discount discover dish divorce doctor dog dollar door double doubt dream dress drink drive driver drop drug dry due dull dust
        ear earth easy eat egg eight elder election electric else email emergency empty end enemy energy engine enjoy enough enter evening event exact excellent exchange excited excuse exercise expect expensive expert explain express extra eye
        face fact factory fail fair fall false family famous farm fashion fast fat father fault favorite fear feed feel female fight figure film final fine finger finish fire firm fish fit fix flat flight floor flower fly follow food foot foreign forest forget forgive form forward free freedom fresh fridge friendly front fruit fuel full fun funny furniture future
        game garage garden gas gate gender gentle gift girl glad glass goal god gold government grand grandmother grass gray great green ground group grow guess guest guide gun
        hair half hall hand handle happen happy hard harm hat hate head headache hear heart heat heavy height hell hide high hill hire history hit hobby hold hole holiday home honest hope horse hospital host hot hotel hour hours house huge human hundred hungry hurry hurt husband
        ice idea ill illegal illness imagine impossible income increase indoor injury inside insurance internet introduce invite island issue item
        jacket jail job join joke journey judge juice jump junior keep key kick kill kilo kind king kiss kitchen knee knife knock
        lady lake lamp land language large late laugh law lawyer lazy lead leader leaf learn least leave left leg legal lemon length letter level lie life lift light limit line lion lip list listen live local lock lonely loose lose loss lost loud love lovely low luck lucky lunch luxury
        machine mad mail main male manage map mark market marriage marry match matter meal meat medal media meet member memory mention menu message middle midnight mile milk million mind minute mirror miss mistake mix mobile modern moment monday money month moon morning mother mountain mouse mouth move movie mum murder music
        nail name narrow nation nature near nearly neck neighbor nervous never new next nice night nights nobody noise noisy none noon normal nose notice novel number
        ocean odd offer office okay old open opinion opposite optional orange order other outside oven owner
        pack page pain paint pair pale paper parent park part partner party pass passport past path pay peace pen pencil pension perfect period permission pet phone photo piano pick picture piece pilot pink pizza place plain plane plant plastic plate play pleasant pleasure pocket poem point poison police polite pool poor popular possible post pot potato pound power prefer prepare present president press pretty price prison private prize probably problem produce product profit promise proud prove public pull pure purple purpose push
        quarter queen question quick quiet quit race radio rain raise rare rate raw reach read ready real reason receive recipe red reduce refund refuse relationship relax remember remove rent repair repeat reply rest restaurant result retire return rice rich ride ring rise risk river road rob robot rock role roof room root rope rose rough round route row rule run rush
        sad safe sail salad sale salt sample sand save scared scary scene screen sea search season seat second secret sell send sense sentence separate serious serve seven sex shadow shake shape share sharp shelf shift shifts ship shirt shock shoe shoot shop shore short shoulder shout shower shut shy sick side sign silent silver similar simple sing single sister sit six size skin sky sleep slow small smart smell smile smoke smooth snow soap soccer social soft soil soldier solid solve son song sorry sound soup sour south space spare speak speed spell spend spoon sport spring square stage stairs stamp stand star stay steal steam steel stick still stone store storm story strange street stress stressful strong student stupid style subject sudden sugar suggest suit summer sun sunday support sure surprise sweet swim
        table tail talk tall taste tax taxi tea team tear television temperature ten tennis tent term terrible thank thick thin third thirsty thousand throat throw ticket tie tight tiny tip tired title today toe together tomorrow tongue tonight tool tooth top total touch tour tourist towel town toy track trade traffic train translate transport travel treat tree trick trip trouble truck true trust truth try tuesday twice type
        ugly uncle under union unit universe unnecessary unusual useful useless usual vacation valley valuable vegetable very victim video view village violent visa visit voice vote wait wake walk wall war warm wash waste watch water weak wear weather wedding week weekend weekends weight welcome west wet wheel white wide wife wild win wind window wine wing winner winter wire wise wish woman wonderful wood word world worry worse worst worth wound write wrong yard year yellow yesterday young zero zone
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a word of the list.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
