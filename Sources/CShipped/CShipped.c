// The scenarios, studies, sweeps, theories and plausible worlds within the program, so that it is one file to carry.
// Their one source are the folders `scenarios`, `studies` and `sweeps` and the files `theories.yaml` and `plausible.yaml`.
#include "CShipped.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bank[] = {
#embed "../../scenarios/bank.yaml"
};

static const unsigned char breach[] = {
#embed "../../scenarios/breach.yaml"
};

static const unsigned char charity[] = {
#embed "../../scenarios/charity.yaml"
};

static const unsigned char data_for_sale[] = {
#embed "../../scenarios/data-for-sale.yaml"
};

static const unsigned char fine_print[] = {
#embed "../../scenarios/fine-print.yaml"
};

static const unsigned char following_ad[] = {
#embed "../../scenarios/following-ad.yaml"
};

static const unsigned char happy_medium[] = {
#embed "../../scenarios/happy-medium.yaml"
};

static const unsigned char health_app[] = {
#embed "../../scenarios/health-app.yaml"
};

static const unsigned char loyalty_card[] = {
#embed "../../scenarios/loyalty-card.yaml"
};

static const unsigned char night_train[] = {
#embed "../../scenarios/night-train.yaml"
};

static const unsigned char shopping_list[] = {
#embed "../../scenarios/shopping-list.yaml"
};

static const unsigned char streaming[] = {
#embed "../../scenarios/streaming.yaml"
};

static const unsigned char telco[] = {
#embed "../../scenarios/telco.yaml"
};

static const unsigned char tour[] = {
#embed "../../scenarios/tour.yaml"
};

static const unsigned char theories[] = {
#embed "../../theories.yaml"
};

static const unsigned char plausible[] = {
#embed "../../plausible.yaml"
};

static const unsigned char how_deep[] = {
#embed "../../sweeps/how-deep.yaml"
};

static const unsigned char how_often[] = {
#embed "../../sweeps/how-often.yaml"
};

static const unsigned char three_plans[] = {
#embed "../../sweeps/three-plans.yaml"
};

static const unsigned char K01[] = {
#embed "../../studies/K01.yaml"
};

static const unsigned char K02[] = {
#embed "../../studies/K02.yaml"
};

static const unsigned char K03[] = {
#embed "../../studies/K03.yaml"
};

static const unsigned char K04[] = {
#embed "../../studies/K04.yaml"
};

static const unsigned char K05[] = {
#embed "../../studies/K05.yaml"
};

static const unsigned char K06[] = {
#embed "../../studies/K06.yaml"
};

static const unsigned char K07[] = {
#embed "../../studies/K07.yaml"
};

static const unsigned char K08[] = {
#embed "../../studies/K08.yaml"
};

static const unsigned char K09[] = {
#embed "../../studies/K09.yaml"
};

static const unsigned char K10[] = {
#embed "../../studies/K10.yaml"
};

static const unsigned char K11[] = {
#embed "../../studies/K11.yaml"
};

static const unsigned char K12[] = {
#embed "../../studies/K12.yaml"
};

static const unsigned char K13[] = {
#embed "../../studies/K13.yaml"
};

static const unsigned char K14[] = {
#embed "../../studies/K14.yaml"
};

static const unsigned char K15[] = {
#embed "../../studies/K15.yaml"
};

static const unsigned char K16[] = {
#embed "../../studies/K16.yaml"
};

static const unsigned char K17[] = {
#embed "../../studies/K17.yaml"
};

static const unsigned char K18[] = {
#embed "../../studies/K18.yaml"
};

static const unsigned char K19[] = {
#embed "../../studies/K19.yaml"
};

static const unsigned char K20[] = {
#embed "../../studies/K20.yaml"
};

static const unsigned char K21[] = {
#embed "../../studies/K21.yaml"
};

static const unsigned char K22[] = {
#embed "../../studies/K22.yaml"
};

static const unsigned char K23[] = {
#embed "../../studies/K23.yaml"
};

static const unsigned char K24[] = {
#embed "../../studies/K24.yaml"
};

static const unsigned char K25[] = {
#embed "../../studies/K25.yaml"
};

static const unsigned char K26[] = {
#embed "../../studies/K26.yaml"
};

static const unsigned char K27[] = {
#embed "../../studies/K27.yaml"
};

static const unsigned char K28[] = {
#embed "../../studies/K28.yaml"
};

static const unsigned char K29[] = {
#embed "../../studies/K29.yaml"
};

static const unsigned char K30[] = {
#embed "../../studies/K30.yaml"
};

static const unsigned char K31[] = {
#embed "../../studies/K31.yaml"
};

static const unsigned char S03[] = {
#embed "../../studies/S03.yaml"
};

static const unsigned char S04[] = {
#embed "../../studies/S04.yaml"
};

static const unsigned char S05[] = {
#embed "../../studies/S05.yaml"
};

static const unsigned char S06[] = {
#embed "../../studies/S06.yaml"
};

static const unsigned char S07[] = {
#embed "../../studies/S07.yaml"
};

static const unsigned char S08[] = {
#embed "../../studies/S08.yaml"
};

static const unsigned char S09[] = {
#embed "../../studies/S09.yaml"
};

static const unsigned char S10[] = {
#embed "../../studies/S10.yaml"
};

#define SHIPPED(name, text) {name, text, sizeof text}

static const struct shipped scenarios[] = {
    SHIPPED("bank", bank),
    SHIPPED("breach", breach),
    SHIPPED("charity", charity),
    SHIPPED("data-for-sale", data_for_sale),
    SHIPPED("fine-print", fine_print),
    SHIPPED("following-ad", following_ad),
    SHIPPED("happy-medium", happy_medium),
    SHIPPED("health-app", health_app),
    SHIPPED("loyalty-card", loyalty_card),
    SHIPPED("night-train", night_train),
    SHIPPED("shopping-list", shopping_list),
    SHIPPED("streaming", streaming),
    SHIPPED("telco", telco),
    SHIPPED("tour", tour),
    {0, 0, 0},
};

static const struct shipped studies[] = {
    SHIPPED("K01", K01),
    SHIPPED("K02", K02),
    SHIPPED("K03", K03),
    SHIPPED("K04", K04),
    SHIPPED("K05", K05),
    SHIPPED("K06", K06),
    SHIPPED("K07", K07),
    SHIPPED("K08", K08),
    SHIPPED("K09", K09),
    SHIPPED("K10", K10),
    SHIPPED("K11", K11),
    SHIPPED("K12", K12),
    SHIPPED("K13", K13),
    SHIPPED("K14", K14),
    SHIPPED("K15", K15),
    SHIPPED("K16", K16),
    SHIPPED("K17", K17),
    SHIPPED("K18", K18),
    SHIPPED("K19", K19),
    SHIPPED("K20", K20),
    SHIPPED("K21", K21),
    SHIPPED("K22", K22),
    SHIPPED("K23", K23),
    SHIPPED("K24", K24),
    SHIPPED("K25", K25),
    SHIPPED("K26", K26),
    SHIPPED("K27", K27),
    SHIPPED("K28", K28),
    SHIPPED("K29", K29),
    SHIPPED("K30", K30),
    SHIPPED("K31", K31),
    SHIPPED("S03", S03),
    SHIPPED("S04", S04),
    SHIPPED("S05", S05),
    SHIPPED("S06", S06),
    SHIPPED("S07", S07),
    SHIPPED("S08", S08),
    SHIPPED("S09", S09),
    SHIPPED("S10", S10),
    {0, 0, 0},
};

static const struct shipped sweeps[] = {
    SHIPPED("how-deep", how_deep),
    SHIPPED("how-often", how_often),
    SHIPPED("three-plans", three_plans),
    {0, 0, 0},
};

const struct shipped *shipped_scenarios(void) { return scenarios; }

const struct shipped *shipped_studies(void) { return studies; }

const struct shipped *shipped_sweeps(void) { return sweeps; }

struct shipped shipped_theories(void) { return (struct shipped)SHIPPED("theories", theories); }

struct shipped shipped_worlds(void) { return (struct shipped)SHIPPED("plausible", plausible); }
