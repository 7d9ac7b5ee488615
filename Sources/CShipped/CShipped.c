// The scenarios and studies within the program, so that it is one file to carry. Their one source are the folders
// `scenarios` and `studies`.
#include "CShipped.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char breach[] = {
#embed "../../scenarios/breach.yaml"
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

static const unsigned char shopping_list[] = {
#embed "../../scenarios/shopping-list.yaml"
};

static const unsigned char tour[] = {
#embed "../../scenarios/tour.yaml"
};

static const unsigned char K05[] = {
#embed "../../studies/K05.yaml"
};

#define SHIPPED(name, text) {name, text, sizeof text}

static const struct shipped scenarios[] = {
    SHIPPED("breach", breach),
    SHIPPED("data-for-sale", data_for_sale),
    SHIPPED("fine-print", fine_print),
    SHIPPED("following-ad", following_ad),
    SHIPPED("happy-medium", happy_medium),
    SHIPPED("shopping-list", shopping_list),
    SHIPPED("tour", tour),
    {0, 0, 0},
};

static const struct shipped studies[] = {
    SHIPPED("K05", K05),
    {0, 0, 0},
};

const struct shipped *shipped_scenarios(void) { return scenarios; }

const struct shipped *shipped_studies(void) { return studies; }
